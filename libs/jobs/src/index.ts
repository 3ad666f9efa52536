export * from './catalogue';
export { JobQueue } from './job-queue';
export { JobsModule } from './jobs.module';
export { type QueueRole, queueConnection } from './queue-connection';
