import { RingDueClocks } from '@app/clocks';
import { OfferPlaces } from '@app/matches';
import { ourService } from '../support/our-service';
import type { Visitor } from '../support/visitor';
import { COORDINATOR, Journey, MEMBER } from './journey';

interface Id {
  id: string;
}
interface Dated extends Id {
  startsAt: string;
  endsAt: string;
  taken: number;
}
interface Waiter {
  readonly email: string;
  readonly visitor: Visitor;
  readonly matchId: string;
}

const HOUR_MS = 3_600_000;

const codeIn = async (response: Response) => ((await response.json()) as { code: string }).code;

/** A full session with five who wait, of whom two do not answer, and a session that is moved: over HTTP. */
describe('a waiting list and a moved session', () => {
  const service = ourService();
  let journey: Journey;
  let member: Visitor;
  let coordinator: Visitor;
  let openingId: string;
  let session: Dated;
  const people: Waiter[] = [];

  beforeAll(async () => {
    journey = await Journey.begin(service);
    member = await journey.signIn(MEMBER);
    coordinator = await journey.signIn(COORDINATOR);
    const group = await member.json<Id>('POST', '/api/v1/groups', journey.group());
    await coordinator.json('PUT', `/api/v1/groups/${group.id}/registration`);
    openingId = (await member.json<Id>('POST', `/api/v1/groups/${group.id}/openings`, journey.opening(1))).id;
    await member.json('PUT', `/api/v1/openings/${openingId}/submission`);
    await coordinator.json('PUT', `/api/v1/openings/${openingId}/publication`);
    session = (await sessions())[1] as Dated;
  });

  const sessions = async () =>
    (await coordinator.json<{ sessions: Dated[] }>('GET', `/api/v1/openings/${openingId}`)).sessions;

  async function apply(email: string): Promise<Waiter> {
    const visitor = await journey.signIn(email);
    await visitor.json('PUT', '/api/v1/me/card', journey.card());
    const interest = { sessionIds: [session.id], message: '' };
    const { id } = await visitor.json<Id>('POST', `/api/v1/openings/${openingId}/interest`, interest);
    await member.json('PUT', `/api/v1/matches/${id}/acceptance`);
    await coordinator.json('PUT', `/api/v1/matches/${id}/approval`);
    return { email, visitor, matchId: id };
  }

  /** The clock goes on by so many hours. */
  async function pass(hours: number): Promise<void> {
    const at = new Date(Date.now() + hours * HOUR_MS);
    await service.worker.get(RingDueClocks, { strict: false }).run(at);
    await service.worker.get(OfferPlaces, { strict: false }).run(at);
  }

  const pageOf = async ({ visitor }: Waiter) => (await visitor.send('GET', '/me/activities')).text();
  const lastMail = async ({ email }: Waiter, subject: string) => {
    for (let tries = 0; tries < 300; tries += 1) {
      const found = service.sink.to(email).find((mail) => mail.subject.includes(subject));
      if (found) return found;
      await new Promise((again) => setTimeout(again, 100));
    }
    throw new Error(`no mail 「${subject}」 to ${email}`);
  };
  const stateOf = async ({ visitor }: Waiter) => {
    const [activity] = await visitor.json<{ state: string }[]>('GET', '/api/v1/me/activities');
    return activity?.state;
  };

  it('lets six people apply for one place; five go on the waiting list', async () => {
    people.push(await apply('sato@example.jp'));
    const visitor = service.visitor();
    for (const name of ['suzuki', 'tanaka', 'yamada', 'kimura', 'hayashi'])
      people.push(await apply(`${name}@example.jp`));
    expect(await Promise.all(people.map(stateOf))).toEqual(['approved', ...Array(5).fill('waiting')]);
    expect(await pageOf(people[3] as Waiter)).toContain('補欠の3番目です');
    expect((await visitor.send('GET', `/openings/${openingId}`)).status).toBe(200);
  });

  it('says on the page of the opening that one can wait for the full day', async () => {
    const newcomer = await journey.signIn('mori@example.jp');
    await newcomer.json('PUT', '/api/v1/me/card', journey.card());
    expect(await (await newcomer.send('GET', `/openings/${openingId}`)).text()).toContain(
      '満席・補欠で申し込めます',
    );
  });

  it('offers the place in turn; two do not answer, the third says yes', async () => {
    const [holder, first, second, third, fourth] = people as [Waiter, Waiter, Waiter, Waiter, Waiter];
    await holder.visitor.json('PUT', `/api/v1/matches/${holder.matchId}/withdrawal`, {});
    await pass(0);
    const offer = await lastMail(first, '席があきました。お返事をください');
    expect(offer.text).toContain('お返事の期限');
    expect(await pageOf(first)).toContain('あなたの番になりました');
    await pass(48.1);
    await lastMail(second, '席があきました。お返事をください');
    expect(await stateOf(first)).toBe('expired');
    expect((await lastMail(first, '参加は決まりませんでした')).text).toContain(
      'ご本人の返事がありませんでした',
    );
    const late = await first.visitor.send('PUT', `/api/v1/matches/${first.matchId}/offer-answer`, {
      answer: 'yes',
    });
    expect([late.status, await codeIn(late)]).toEqual([409, 'offer-over']);
    await pass(96.3);
    await lastMail(third, '席があきました。お返事をください');
    expect(await stateOf(second)).toBe('expired');
    const answer = await third.visitor.post(`/me/activities/${third.matchId}/offer-answer`, {
      answer: 'yes',
    });
    expect(answer.headers.get('location')).toBe('/me/activities?done=offer-yes');
    expect(await stateOf(third)).toBe('approved');
    await lastMail(third, '参加が決まりました');
    expect(await pageOf(fourth)).toContain('補欠の1番目です');
    expect((await sessions()).map(({ taken }) => taken)).toEqual([0, 1]);
  });

  it('refuses an answer by somebody else', async () => {
    const [, , , third, fourth] = people as [Waiter, Waiter, Waiter, Waiter, Waiter];
    const answer = { answer: 'no' };
    const path = `/api/v1/matches/${third.matchId}/offer-answer`;
    expect((await fourth.visitor.send('PUT', path, answer)).status).toBe(404);
  });

  it('moves the session: who has the place is asked again, who waits is told', async () => {
    const [, , , third, fourth] = people as [Waiter, Waiter, Waiter, Waiter, Waiter];
    const past = { startsAt: '2020-01-04T10:00:00+09:00', endsAt: '2020-01-04T12:00:00+09:00' };
    const refused = await member.send('PUT', `/api/v1/sessions/${session.id}/times`, past);
    expect([refused.status, await codeIn(refused)]).toEqual([422, 'session-in-the-past']);
    const page = await (await member.send('GET', `/group/openings/${openingId}/sessions`)).text();
    expect(page).toContain('1人が決まり、2人が補欠で待っています');
    const weekLater = new Date(Date.parse(session.startsAt) + 168 * HOUR_MS);
    const day = weekLater.toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' });
    const times = { 'date-0': day, 'start-0': '9:30', 'end-0': '11:30' };
    const moved = await member.post(`/group/sessions/${session.id}/times`, times);
    expect(moved.headers.get('location')).toBe(`/group/openings/${openingId}/sessions?done=moved`);
    const mail = await lastMail(third, '日時が変わりました。お返事をください');
    expect(mail.text).toContain('これまでの日時');
    expect(mail.text).toContain('新しい日時');
    await lastMail(fourth, '日時が変わりました：');
    expect(await pageOf(third)).toContain('席をほかの方にゆずります');
    const yes = { answer: 'yes', session: session.id };
    await third.visitor.post(`/me/activities/${third.matchId}/change-answer`, yes);
    expect(await pageOf(third)).not.toContain('席をほかの方にゆずります');
    expect(await stateOf(third)).toBe('approved');
    const again = await third.visitor.send('PUT', `/api/v1/matches/${third.matchId}/change-answer`, {
      sessionId: session.id,
      answer: 'no',
    });
    expect(again.status).toBe(409);
  });

  it('shows each side how it stands', async () => {
    for (const { matchId } of people) {
      const page = await coordinator.send('GET', `/desk/matches/${matchId}`);
      expect([matchId, page.status]).toEqual([matchId, 200]);
    }
    const applicants = await (await member.send('GET', '/group/applicants')).text();
    expect(applicants).toContain('補欠で待っています');
  });

  it('enlarges and cancels; everybody is told why', async () => {
    const [, , , third, fourth, fifth] = people as [Waiter, Waiter, Waiter, Waiter, Waiter, Waiter];
    const enlarged = await member.post(`/group/sessions/${session.id}/capacity`, { 'capacity-0': '2' });
    expect(enlarged.status).toBe(303);
    await lastMail(fourth, '席があきました。お返事をください');
    const wrong = await member.post(`/group/sessions/${session.id}/cancellation`, {});
    expect(wrong.status).toBe(422);
    const why = { reason: 'weather', note: '台風が近づいています。' };
    expect((await member.post(`/group/sessions/${session.id}/cancellation`, why)).status).toBe(303);
    for (const each of [third, fourth, fifth]) {
      const mail = await lastMail(each, '活動が中止になりました');
      expect(mail.text).toContain('天気のため');
      expect(mail.text).toContain('台風が近づいています。');
      expect(await stateOf(each)).toBe('expired');
    }
    expect((await sessions()).some(({ id, taken }) => id === session.id && taken > 0)).toBe(false);
  });
});
