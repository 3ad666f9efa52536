import { parentPort, workerData } from 'node:worker_threads';
import { previewIn } from './preview';

parentPort?.postMessage(previewIn(workerData));
