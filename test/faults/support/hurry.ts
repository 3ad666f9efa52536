import type { JOBS } from '@app/jobs';
import { rewrite } from './rewrite';

/** For rows at a small size: leases of four seconds, a sweep every second. Figures are never taken in a hurry. */
export function hurry(jobs: typeof JOBS): void {
  rewrite(/now\(\) \+ interval '60 seconds'/, "now() + interval '4 seconds'");
  jobs['sweep-outbox'].everyMs = 1000;
}
