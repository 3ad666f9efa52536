import { type Domain, startDomain } from './domain';

/** The one domain of a file of tests: there from its first test to its last. */
export function ourDomain(): Domain {
  const ours = {} as Domain;
  beforeAll(async () => void Object.assign(ours, await startDomain()));
  afterAll(() => ours.close?.());
  return ours;
}
