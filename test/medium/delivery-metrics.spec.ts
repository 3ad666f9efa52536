import { randomUUID } from 'node:crypto';
import { Database } from '@app/database';
import { JobQueue } from '@app/jobs';
import { DeliveryStateQuery } from '@app/outbox';
import { Metrics } from '../../apps/web/src/health/metrics';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();

const WRITE = `INSERT INTO outbox (event, event_id, recipient_id, subject_id, created_at, due_at, kind, sent_at, failed_at,
  ambiguous, channel) VALUES ('group-registered', $1, $1, $1, now(), now() - interval '30 seconds', $2, $3, $4, $5, $6)`;

const row = (kind: string, sent: Date | null, failed: Date | null, ambiguous = 0, channel = 'mail') =>
  domain.admin.query(WRITE, [randomUUID(), kind, sent, failed, ambiguous, channel]);

describe('the metrics', () => {
  it('say for each queue what waits and for how long, what was sent, failed or perhaps sent twice', async () => {
    const now = new Date();
    await row('decision', null, null);
    await row('access', null, null);
    await row('decision', now, null, 2);
    await row('digest', null, now);
    await row('decision', null, null, 0, 'paper');
    const metrics = new Metrics(domain.get(Database), domain.get(DeliveryStateQuery), domain.get(JobQueue));
    const text = await metrics.text();
    expect(text).toContain('tsumugi_messages_waiting{queue="urgent"} 2');
    expect(text).toContain('tsumugi_messages_sent{queue="urgent"} 1');
    expect(text).toContain('tsumugi_messages_ambiguous{queue="urgent"} 2');
    expect(text).toContain('tsumugi_messages_failed{queue="bulk"} 1');
    expect(text).toContain('tsumugi_messages_waiting{queue="normal"} 0');
    expect(text).toMatch(/tsumugi_messages_oldest_seconds\{queue="urgent"\} 3\d/);
    expect(text).toContain('tsumugi_jobs_waiting{queue="bulk"} 0');
  });
});
