import type { JobData, JobName } from '@app/jobs';

/** One job's handler: calls one action and is safe to run twice. */
export interface Handler<Name extends JobName = JobName> {
  readonly job: Name;
  run(data: JobData[Name]): Promise<unknown>;
}
