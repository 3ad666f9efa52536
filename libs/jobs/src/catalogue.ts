/** Every job there is: its queue and what it carries. Ids travel, never personal data. */
export interface JobData {
  'deliver-message': { outboxId: string };
  'sweep-outbox': Record<string, never>;
  'ring-clocks': Record<string, never>;
  'offer-places': Record<string, never>;
  'seal-audit': Record<string, never>;
  'forget-answers': Record<string, never>;
  'start-missing-clocks': Record<string, never>;
}

export type JobName = keyof JobData;
export type QueueName = (typeof QUEUES)[number];

export const QUEUES = ['messages', 'upkeep'] as const;

export const JOBS: Record<JobName, { queue: QueueName; everyMs?: number }> = {
  'deliver-message': { queue: 'messages' },
  'sweep-outbox': { queue: 'upkeep', everyMs: 10_000 },
  'ring-clocks': { queue: 'upkeep', everyMs: 10_000 },
  'offer-places': { queue: 'upkeep', everyMs: 10_000 },
  'seal-audit': { queue: 'upkeep', everyMs: 4000 },
  'forget-answers': { queue: 'upkeep', everyMs: 600_000 },
  'start-missing-clocks': { queue: 'upkeep', everyMs: 60_000 },
};
