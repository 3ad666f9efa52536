/** Every job there is and what it carries. Ids travel, never personal data. */
export interface JobData {
  'deliver-messages': { outboxIds: readonly string[] };
  'sweep-outbox': Record<string, never>;
  'ring-clocks': Record<string, never>;
  'offer-places': Record<string, never>;
  'run-waves': Record<string, never>;
  'learn-at-night': Record<string, never>;
  'choose-digests': Record<string, never>;
  'seal-audit': Record<string, never>;
  'forget-answers': Record<string, never>;
  'start-missing-clocks': Record<string, never>;
  'let-go-of-data': Record<string, never>;
}

export type JobName = keyof JobData;
export type QueueName = (typeof QUEUES)[number];

/** Messages by how soon they must go, and the service's own upkeep: nobody stands behind another's crowd. */
export const QUEUES = ['urgent', 'normal', 'bulk', 'upkeep'] as const;

/** On which queues a job may stand; the first is its own where nobody says another. */
export const JOBS: Record<JobName, { queues: readonly [QueueName, ...QueueName[]]; everyMs?: number }> = {
  'deliver-messages': { queues: ['urgent', 'normal', 'bulk'] },
  'sweep-outbox': { queues: ['upkeep'], everyMs: 10_000 },
  'ring-clocks': { queues: ['upkeep'], everyMs: 10_000 },
  'offer-places': { queues: ['upkeep'], everyMs: 10_000 },
  'run-waves': { queues: ['upkeep'], everyMs: 60_000 },
  'learn-at-night': { queues: ['upkeep'], everyMs: 600_000 },
  'choose-digests': { queues: ['upkeep'], everyMs: 60_000 },
  'seal-audit': { queues: ['upkeep'], everyMs: 4000 },
  'forget-answers': { queues: ['upkeep'], everyMs: 600_000 },
  'start-missing-clocks': { queues: ['upkeep'], everyMs: 60_000 },
  'let-go-of-data': { queues: ['upkeep'], everyMs: 3_600_000 },
};
