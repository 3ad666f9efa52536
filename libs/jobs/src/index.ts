export * from './catalogue';
export { JobQueue, type NewJob } from './job-queue';
export { JobsModule } from './jobs.module';
export { type QueueRole, queueConnection } from './queue-connection';
