export * from './catalogue';
export { JobQueue } from './job-queue';
export { JobsModule } from './jobs.module';
export { queueConnection } from './queue-connection';
