import { type Service, startService } from './service';

/**
 * The one service of a file of tests or of a `describe`: there from its first test to its last.
 *
 * @param more settings that differ from those of the other tests
 */
export function ourService(more: NodeJS.ProcessEnv = {}): Service {
  const ours = {} as Service;
  beforeAll(async () => void Object.assign(ours, await startService('postgres', more)));
  // One that did not start has nothing to close, and its own error to tell.
  afterAll(() => ours.close?.());
  return ours;
}
