import { createHmac, randomUUID } from 'node:crypto';
import { type Actor, Database } from '@app/database';
import {
  DeliverMessage,
  EndPush,
  eventsIn,
  isSignedByLine,
  MakeLineCode,
  ReceiveLineEvents,
  SubscribePush,
  UnlinkLine,
} from '@app/notifications';
import { Outbox } from '@app/outbox';
import { generateVAPIDKeys } from 'web-push';
import { type Domain, startDomain } from '../support/domain';
import { aGroup, aMatch, anOpening, aResident } from '../support/factories';
import { LineFake } from '../support/line-fake';
import { PushFake } from '../support/push-fake';
import { SmtpSink } from '../support/smtp-sink';

type Account = Extract<Actor, { kind: 'account' }>;

const SECRET = 'a channel secret of LINE';
const QUOTA = 3;
const MINUTE = 60_000;

let domain: Domain;
let line: LineFake;
let push: PushFake;
let sink: SmtpSink;
let resident: Account;
let matchId: string;

beforeEach(async () => {
  [line, push, sink] = [await LineFake.open(), await PushFake.open(), await SmtpSink.open()];
  const { publicKey, privateKey } = generateVAPIDKeys();
  domain = await startDomain(sink.url, {
    LINE_CHANNEL_SECRET: SECRET,
    LINE_CHANNEL_TOKEN: 'a channel token of LINE',
    LINE_MONTHLY_QUOTA: String(QUOTA),
    LINE_API: line.url,
    VAPID_PUBLIC_KEY: publicKey,
    VAPID_PRIVATE_KEY: privateKey,
    PUSH_HOSTS: push.host,
    QUIET_HOURS: 'off',
  });
  const { manager } = domain.admin;
  resident = await aResident(manager);
  const groupId = (await aGroup(manager)).groupIds[0] as string;
  matchId = await aMatch(manager, resident.personId as string, await anOpening(manager, groupId));
});

afterEach(async () => {
  await Promise.all([domain.close(), line.close(), push.close(), sink.close()]);
});

const sql = (text: string, values: unknown[] = []) => domain.admin.query(text, values);
const now = () => new Date();

async function wishing(channel: 'line' | 'push'): Promise<void> {
  await sql('INSERT INTO channel_wishes (account_id, kind, channel, changed_at) VALUES ($1, $2, $3, now())', [
    ...[resident.accountId, 'decision', channel],
  ]);
}

/** A decision to be told; gives its id. */
async function message(): Promise<string> {
  const eventId = randomUUID();
  await domain.get(Database).withActor(resident, (tx) =>
    domain.get(Outbox).add(tx, {
      ...{
        event: 'match-approved',
        eventId,
        recipientId: resident.accountId,
        subjectId: matchId,
        now: now(),
      },
    }),
  );
  return (await sql('SELECT id FROM outbox WHERE event_id = $1', [eventId]))[0].id;
}

const deliver = (id: string) => domain.get(DeliverMessage).run(id);
const rowOf = async (id: string) => (await sql('SELECT * FROM outbox WHERE id = $1', [id]))[0];
/** The wait is over. */
const again = async (id: string) => {
  await sql("UPDATE outbox SET due_at = now() - interval '1 second' WHERE id = $1", [id]);
  await deliver(id);
};

describe('linking to LINE', () => {
  const said = (text: string, more: object = {}) => ({
    ...{ type: 'message', webhookEventId: randomUUID(), timestamp: Date.now(), replyToken: 'r' },
    ...{ source: { type: 'user', userId: 'U-sato' }, message: { type: 'text', text }, ...more },
  });
  const receive = (events: object[]) =>
    domain.get(ReceiveLineEvents).run(eventsIn(Buffer.from(JSON.stringify({ events }))), now());
  const link = async () => (await sql('SELECT * FROM line_links'))[0] ?? null;
  const outcomes = async (events: object[]) => (await receive(events)).map(({ outcome }) => outcome);

  it('by a code that is good once', async () => {
    const { code } = await domain.get(MakeLineCode).run(resident, now());
    expect(await outcomes([said(code.toLowerCase())])).toEqual(['linked']);
    expect(await link()).toMatchObject({ account_id: resident.accountId, line_user_id: 'U-sato' });
    expect(await outcomes([said(code, { source: { userId: 'U-stranger' } })])).toEqual(['not-linked']);
    expect(await link()).toMatchObject({ line_user_id: 'U-sato' });
  });

  it('not by an older code, nor by a late one', async () => {
    const first = await domain.get(MakeLineCode).run(resident, now());
    const second = await domain.get(MakeLineCode).run(resident, now());
    expect(await outcomes([said(first.code)])).toEqual(['not-linked']);
    expect(await outcomes([said(second.code, { timestamp: Date.now() + 11 * MINUTE })])).toEqual([
      'not-linked',
    ]);
    expect(await link()).toBeNull();
  });

  it('once, however often LINE tells it', async () => {
    const { code } = await domain.get(MakeLineCode).run(resident, now());
    const event = said(code);
    const all = await Promise.all([1, 2, 3].map(() => outcomes([event])));
    expect(all.flat().filter((outcome) => outcome === 'linked')).toHaveLength(1);
    await domain.get(UnlinkLine).run(resident, now());
    expect(await outcomes([{ ...event, deliveryContext: { isRedelivery: true } }])).toEqual([null]);
    expect(await link()).toBeNull();
  });

  it('handles what was written down before the process died', async () => {
    const { code } = await domain.get(MakeLineCode).run(resident, now());
    const event = said(code);
    const [read] = eventsIn(Buffer.from(JSON.stringify({ events: [event] })));
    await sql(
      `INSERT INTO line_events (webhook_event_id, kind, line_user_id, code_hash, happened_at, received_at)
       VALUES ($1, 'message', 'U-sato', $2, now(), now())`,
      [event.webhookEventId, read?.codeHash],
    );
    expect(await outcomes([event])).toEqual(['linked']);
  });

  it('believes the latest word on blocking, whatever comes late', async () => {
    const { code } = await domain.get(MakeLineCode).run(resident, now());
    await receive([said(code)]);
    const at = (type: string, ms: number) => said('', { type, timestamp: Date.now() + ms });
    expect(await outcomes([at('unfollow', 2000), at('follow', 3000), at('unfollow', 2500)])).toEqual([
      ...['blocked', 'unblocked', 'nothing'],
    ]);
    expect(await link()).toMatchObject({ blocked_at: null });
  });

  it('keeps nothing of what anybody writes', async () => {
    await receive([said('こんにちは、永山の佐藤です')]);
    expect(JSON.stringify(await sql('SELECT * FROM line_events'))).not.toMatch(/こんにちは|佐藤/);
  });

  it('takes only what LINE has signed', () => {
    const body = Buffer.from('{"events":[]}');
    const signature = createHmac('sha256', SECRET).update(body).digest('base64');
    expect(isSignedByLine(body, signature, SECRET)).toBe(true);
    expect(isSignedByLine(Buffer.from('{"events":[{}]}'), signature, SECRET)).toBe(false);
  });
});

describe('a message over LINE', () => {
  beforeEach(async () => {
    await sql(
      `INSERT INTO line_links (account_id, line_user_id, linked_at, changed_at) VALUES ($1, 'U-sato', now(), now())`,
      [resident.accountId],
    );
    await wishing('line');
  });

  it('says nothing but that there is news, and where', async () => {
    const id = await message();
    await deliver(id);
    expect(line.delivered).toMatchObject([{ to: 'U-sato', retryKey: id }]);
    expect(line.delivered[0]?.text).toMatch(/^つむぎからお知らせがあります。[^\n]*\nhttp\S+$/);
    expect(line.delivered[0]?.text).not.toMatch(/佐藤|永山|花壇/);
    expect(await rowOf(id)).toMatchObject({ channel: 'line', sent_at: expect.any(Date) });
  });

  it('is told once when it was taken and the answer got lost', async () => {
    const id = await message();
    line.moods.push('take-and-hang-up');
    await deliver(id);
    expect(await rowOf(id)).toMatchObject({ sent_at: null, failure: 'line-unreachable' });
    await again(id);
    expect(line.keys).toEqual([id, id]);
    expect(line.delivered).toHaveLength(1);
    expect(await rowOf(id)).toMatchObject({ sent_at: expect.any(Date) });
  });

  it('waits as long as LINE asks', async () => {
    const id = await message();
    line.moods.push('slow-down');
    const before = Date.now();
    await deliver(id);
    const { due_at: due, failure } = await rowOf(id);
    expect(failure).toBe('line-429');
    expect(due.getTime() - before).toBeGreaterThan(25_000);
  });

  it.each(['spent', 'unknown-user'] as const)('goes by mail when LINE answers: %s', async (mood) => {
    const id = await message();
    line.moods.push(mood);
    await deliver(id);
    await again(id);
    await again(id);
    expect(line.delivered).toEqual([]);
    expect(await rowOf(id)).toMatchObject({ channel: 'mail', sent_at: expect.any(Date) });
    expect(sink.mails).toHaveLength(1);
  });

  it('goes by mail once our own quota of the month is gone', async () => {
    for (let sent = 0; sent < QUOTA; sent++) await deliver(await message());
    expect(line.delivered).toHaveLength(QUOTA);
    const id = await message();
    await deliver(id);
    await again(id);
    await again(id);
    expect(line.delivered).toHaveLength(QUOTA);
    expect(sink.mails).toHaveLength(1);
  });

  it('goes by mail to whoever has unlinked meanwhile', async () => {
    const id = await message();
    await domain.get(UnlinkLine).run(resident, now());
    await deliver(id);
    await again(id);
    expect([line.delivered.length, sink.mails.length]).toEqual([0, 1]);
  });
});

describe('a message over push', () => {
  beforeEach(() => wishing('push'));
  const subscribe = async () => {
    const browser = push.subscribe();
    await domain.get(SubscribePush).run(browser, resident, now());
    return browser;
  };
  const live = async () =>
    (await sql('SELECT count(*)::int AS n FROM push_subscriptions WHERE ended_at IS NULL'))[0].n;

  it('reaches every browser, sealed, with a neutral line and the link', async () => {
    await subscribe();
    await subscribe();
    const id = await message();
    await deliver(id);
    expect(push.shown).toHaveLength(2);
    expect(push.shown[0]).toMatchObject({ ttl: 259_200, topic: id.replaceAll('-', '') });
    expect(push.shown[0]?.note).toEqual({
      ...{ title: 'つむぎ', body: 'お知らせがあります。', tag: id, url: expect.stringMatching(/^http/) },
    });
    expect(await rowOf(id)).toMatchObject({ channel: 'push', sent_at: expect.any(Date) });
  });

  it('ends a subscription that is gone, and goes by mail when none is left', async () => {
    const browser = await subscribe();
    const id = await message();
    push.forget(browser);
    await deliver(id);
    expect(await live()).toBe(0);
    await again(id);
    await again(id);
    expect([push.shown.length, sink.mails.length]).toEqual([0, 1]);
  });

  it('waits as long as the push service asks', async () => {
    await subscribe();
    const id = await message();
    push.refusals.push(429);
    const before = Date.now();
    await deliver(id);
    const { due_at: due, failure } = await rowOf(id);
    expect(failure).toBe('push-429');
    expect(due.getTime() - before).toBeGreaterThan(40_000);
    await again(id);
    expect(push.shown).toHaveLength(1);
  });

  it('belongs to whoever is signed in at the browser, and ends when asked', async () => {
    const browser = await subscribe();
    const other = await aResident(domain.admin.manager);
    await domain.get(SubscribePush).run(browser, other, now());
    expect(await sql('SELECT account_id FROM push_subscriptions')).toEqual([{ account_id: other.accountId }]);
    await domain.get(EndPush).run(browser.endpoint, resident, now());
    expect(await live()).toBe(1);
    await domain.get(EndPush).run(null, other, now());
    expect(await live()).toBe(0);
  });

  it('is never sent to a host that no browser has', async () => {
    const evil = { ...push.subscribe(), endpoint: 'http://169.254.169.254/latest' };
    const refused = domain.get(SubscribePush).run(evil, resident, now());
    await expect(refused).rejects.toMatchObject({ code: 'push-host-not-known' });
  });
});
