import { createHmac } from 'node:crypto';
import { aGroup, anOpening } from '../support/factories';
import { LineFake } from '../support/line-fake';
import { pagesOf, textOfPdf } from '../support/pdf-text';
import { type Service, startService } from '../support/service';
import type { Visitor } from '../support/visitor';
import { COORDINATOR, Journey } from './journey';

interface Waiting {
  id: string;
  event: string;
  matchId: string;
  number: string;
  tries: number;
}

const SECRET = 'a channel secret of LINE';
const DAY_MS = 86_400_000;

let service: Service;
let line: LineFake;
let journey: Journey;
let coordinator: Visitor;
let groupId: string;

beforeAll(async () => {
  line = await LineFake.open();
  service = await startService('postgres', {
    LINE_CHANNEL_SECRET: SECRET,
    LINE_CHANNEL_TOKEN: 'a channel token of LINE',
    LINE_API: line.url,
    CENTRE_PHONE: '042-000-1234',
  });
  journey = await Journey.begin(service);
  coordinator = await journey.signIn(COORDINATOR);
  groupId = (await aGroup(service.admin.manager)).groupIds[0] as string;
});

afterAll(async () => {
  await service.close();
  await line.close();
});

const text = async (response: Response) => [response.status, await response.text()] as const;
const waysTo = (response: Response) => [response.status, response.headers.get('location')];
const calls = () => coordinator.json<Waiting[]>('GET', '/api/v1/calls');
const letters = () => coordinator.json<Waiting[]>('GET', '/api/v1/letters');

async function anOpeningAhead() {
  const [first] = journey.opening().sessions;
  const later = (time: unknown) => new Date(new Date(time as string).getTime() + 14 * DAY_MS);
  const times = { startsAt: later(first?.startsAt), endsAt: later(first?.endsAt), capacity: 3 };
  return anOpening(service.admin.manager, groupId, { publishedAt: new Date(0) }, times);
}

/** Somebody without e-mail, entered by the coordinator and introduced to an opening. */
async function introduced(contact: object | null) {
  const who = { ...journey.card(), name: '吉田 ふみ', birthDate: '1946-03-02', consentBy: 'telephone' };
  const { id } = await coordinator.json<{ id: string }>('POST', '/api/v1/people', {
    ...who,
    phone: '042-000-7890',
  });
  if (contact) await coordinator.json('PUT', `/api/v1/people/${id}/contact`, contact);
  const { openingId, sessionId } = await anOpeningAhead();
  const answer = await coordinator.post('/desk/introduce', { person: id, opening: openingId });
  expect(answer.status).toBe(303);
  return { personId: id, openingId, sessionId };
}

describe('letters', () => {
  it('are printed, posted, taken back and posted again', async () => {
    await introduced({ contactBy: 'paper', postalCode: '206-0025', address: '多摩市永山三丁目12番地5号' });
    const [letter] = await letters();
    expect(letter).toMatchObject({ event: 'introduction-arrived' });
    const page = await text(await coordinator.send('GET', '/desk/letters'));
    expect(page).toEqual([200, expect.stringContaining(`番号 ${letter?.number}`)]);
    const pdf = await coordinator.send('GET', '/desk/letters/print');
    expect([pdf.headers.get('content-type'), pdf.headers.get('cache-control')]).toEqual([
      'application/pdf',
      'no-store',
    ]);
    const bytes = Buffer.from(await pdf.arrayBuffer());
    expect(pagesOf(bytes)).toBe(1);
    for (const words of ['〒206-0025', '042-000-1234', '電話で話したい', letter?.number as string])
      expect(textOfPdf(bytes)).toContain(words);
    const posted = await coordinator.post('/desk/letters/posting', { until: new Date().toISOString() });
    expect(waysTo(posted)).toEqual([303, '/desk/letters?done=posted']);
    expect(await letters()).toEqual([]);
    const undone = await coordinator.post(`/desk/letters/${letter?.id}/reversal`, { whole: 'yes' });
    expect(waysTo(undone)).toEqual([303, '/desk/letters?done=undone']);
    expect(await letters()).toHaveLength(1);
    await coordinator.json('PUT', `/api/v1/letters/${letter?.id}/posting`);
    const returned = await coordinator.post(`/desk/letters/${letter?.id}/return`, {});
    expect(waysTo(returned)).toEqual([303, '/desk/letters?done=returned-call']);
    expect(await calls()).toMatchObject([{ event: 'introduction-arrived' }]);
    await coordinator.post(`/desk/calls/${(await calls())[0]?.id}/answer`, { answer: 'no' });
  });

  it('are nobody else’s business', async () => {
    const resident = await journey.signIn('yoso@example.jp');
    for (const path of ['/desk/letters', '/desk/letters/print', '/desk/calls', '/api/v1/letters'])
      expect((await resident.send('GET', path)).status).toBe(403);
  });

  it('need an address: the form says so', async () => {
    const { personId } = await introduced(null);
    const answer = await text(
      await coordinator.post(`/desk/proxy/people/${personId}/contact`, { contactBy: 'paper' }),
    );
    expect(answer).toEqual([422, expect.stringContaining('「手紙がよい」ときは')]);
    const [call] = await calls();
    await coordinator.post(`/desk/calls/${call?.id}/answer`, { answer: 'no' });
  });
});

describe('calls', () => {
  it('that find nobody are counted; a yes changes the match', async () => {
    const { sessionId } = await introduced(null);
    const [call] = await calls();
    const path = `/desk/calls/${call?.id}`;
    expect(await text(await coordinator.send('GET', path))).toEqual([
      ...[200, expect.stringContaining('この活動に参加していただけますか')],
    ]);
    await coordinator.post(`${path}/answer`, { answer: 'not-reached' });
    expect(await calls()).toMatchObject([{ tries: 1 }]);
    const empty = await text(await coordinator.post(`${path}/answer`, { answer: 'yes' }));
    expect(empty[0]).toBe(422);
    const yes = await coordinator.post(`${path}/answer`, { answer: 'yes', sessions: sessionId });
    expect(waysTo(yes)).toEqual([303, '/desk/calls?done=yes']);
    const [match] = await service.admin.query('SELECT state, consent_by FROM matches WHERE id = $1', [
      call?.matchId,
    ]);
    expect(match).toEqual({ state: 'with-group', consent_by: 'telephone' });
    expect(await calls()).toEqual([]);
  });
});

describe('the webhook of LINE', () => {
  const send = async (events: object[], secret = SECRET) => {
    const body = JSON.stringify({ destination: 'U-centre', events });
    const signature = createHmac('sha256', secret).update(body).digest('base64');
    return fetch(`${service.origin}/api/v1/line/webhook`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-line-signature': signature },
      body,
    });
  };
  const event = (words: string, id: string) => ({
    ...{ type: 'message', webhookEventId: id, timestamp: Date.now(), replyToken: 'r1' },
    ...{ source: { type: 'user', userId: 'U-hana' }, message: { type: 'text', text: words } },
  });

  it('believes nobody but LINE, links once, and answers in the chat', async () => {
    const resident = await journey.signIn('hana-line@example.jp');
    const page = await (await resident.post('/me/channels/line-code', {})).text();
    const code = /<strong>([0-9A-Z]{4}-[0-9A-Z]{4})<\/strong>/.exec(page)?.[1] as string;
    const forged = await send([event(code, 'e1')], 'a secret of somebody else');
    expect([forged.status, ((await forged.json()) as { code: string }).code]).toEqual([
      401,
      'signature-not-valid',
    ]);
    expect((await send([event(code, 'e1')])).status).toBe(200);
    expect(await (await send([event(code, 'e1')])).json()).toEqual({ handled: 0 });
    const linked = await text(await resident.send('GET', '/me/channels'));
    expect(linked).toEqual([200, expect.stringContaining('つながっています')]);
    for (let wait = 0; wait < 50 && line.replies.length === 0; wait++)
      await new Promise((next) => setTimeout(next, 50));
    expect(line.replies).toEqual([expect.stringContaining('つながりました')]);
    await resident.post('/me/channels/line-unlink', {});
    expect((await text(await resident.send('GET', '/me/channels')))[1]).toContain('まだつながっていません');
  });

  it('says well to what is no event at all', async () => {
    expect(await (await send([])).json()).toEqual({ handled: 0 });
    const unsigned = await fetch(`${service.origin}/api/v1/line/webhook`, { method: 'POST', body: '{}' });
    expect(unsigned.status).toBe(401);
  });
});
