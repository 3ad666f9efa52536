import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type LadderPreview, type PreviewWanted, previewIn } from './preview';

const LONGEST_MS = 20_000;
const THREAD = join(__dirname, 'preview.worker.js');

/** One preview at a time in a process: a second person waits for the first. */
let last: Promise<unknown> = Promise.resolve();

/**
 * What settings would do beside those of now, by the simulator, in a thread of its own.
 * @returns `null` where it takes longer than twenty seconds or fails
 */
export function previewSettings(wanted: PreviewWanted): Promise<LadderPreview | null> {
  const next = last.then(() => inThread(wanted));
  last = next;
  return next;
}

async function inThread(wanted: PreviewWanted): Promise<LadderPreview | null> {
  // Not built: tests run the sources, which no thread can load.
  if (!existsSync(THREAD)) return previewIn(wanted);
  const worker = new Worker(THREAD, { workerData: wanted });
  const timer = setTimeout(() => void worker.terminate(), LONGEST_MS);
  try {
    return await new Promise((resolve) => {
      worker.once('message', resolve);
      worker.once('error', () => resolve(null));
      worker.once('exit', () => resolve(null));
    });
  } finally {
    clearTimeout(timer);
  }
}
