import { Say } from '../../frame/words';

/** How long the oldest has waited, in the largest unit that fits. */
export function HowOld({ seconds }: { seconds: number }) {
  if (seconds < 1) return <Say k="admin.health.nothing-waits" />;
  if (seconds < 120) return <Say k="admin.health.oldest-seconds" v={{ number: Math.round(seconds) }} />;
  if (seconds < 7200) return <Say k="admin.health.oldest-minutes" v={{ number: Math.round(seconds / 60) }} />;
  return <Say k="admin.health.oldest-hours" v={{ number: Math.round(seconds / 3600) }} />;
}
