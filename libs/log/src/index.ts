export { errorFacts, makeLog, NestLog } from './log';
export { requestLog } from './request-log';
export { safeWords } from './safe-words';
