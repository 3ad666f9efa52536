export { makeLog, NestLog } from './log';
export { requestLog } from './request-log';
