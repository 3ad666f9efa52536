import { RingDueClocks, startClock } from '@app/clocks';
import { type Actor, ANYONE, Database } from '@app/database';
import { AskToRepresent } from '@app/groups';
import {
  AnswerInvitation,
  ApproveMatch,
  CloseOpening,
  IntroduceResident,
  InviteCandidate,
  MoveSession,
  OfferPlaces,
  WithdrawInterest,
} from '@app/matches';
import { AnswerQuestion, AskedPeopleQuery, answerToken, ReadQuestion } from '@app/notifications';
import { type Domain, startDomain } from '../support/domain';
import { aCoordinator, aGroup, aMatch, anOpening, aResident, NOW } from '../support/factories';
import { TEST_SECRET } from '../support/sign-in-token';

let domain: Domain;
let coordinator: Actor;

beforeAll(async () => {
  domain = await startDomain();
  coordinator = await aCoordinator(domain.admin.manager);
});

afterAll(() => domain.close());

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY_MS);
const at = (days: number) => ({
  startsAt: inDays(days),
  endsAt: new Date(inDays(days).getTime() + 7_200_000),
});

/** The address that stands in the newest message of this name. */
async function tokenOf(event: string, subjectId: string): Promise<string> {
  const rows = await domain.admin.query(
    'SELECT id FROM outbox WHERE event = $1 AND subject_id = $2 ORDER BY created_at DESC LIMIT 1',
    [event, subjectId],
  );
  return answerToken(rows[0].id, TEST_SECRET);
}

const read = async (token: string, now = NOW, actor: Actor = ANYONE) =>
  (await domain.get(Database).withActor(actor, (tx) => domain.get(ReadQuestion).run(tx, token, actor, now)))
    .view;
const say = (token: string, answer: 'yes' | 'no' | 'later', now = NOW, actor: Actor = ANYONE) =>
  domain.get(AnswerQuestion).run(token, { answer }, actor, now);
const code = (work: Promise<unknown>) =>
  work.then(
    (done) => done,
    (error) => [error.code ?? error, error.detail?.standing].filter(Boolean).join(' '),
  );
const stateOf = async (matchId: string) =>
  (await domain.admin.query('SELECT state FROM matches WHERE id = $1', [matchId]))[0].state;
const steps = async (matchId: string): Promise<string[]> =>
  (
    await domain.admin.query('SELECT step FROM match_steps WHERE match_id = $1 ORDER BY number', [matchId])
  ).map(({ step }: { step: string }) => step);

/** 永山グリーンクラブ asks 佐藤さん for an opening in forty days. */
async function invited(how: 'invitation' | 'introduction' = 'invitation', days = 40) {
  const { manager } = domain.admin;
  const group = await aGroup(manager);
  const opening = await anOpening(
    manager,
    group.groupIds[0] as string,
    { meetingPoint: '公園の時計の下' },
    at(days),
  );
  const resident = await aResident(manager, { phone: '090-1234-5678' });
  const { openingId } = opening;
  const personId = resident.personId as string;
  const [{ number }] = await domain.admin.query('SELECT number FROM people WHERE id = $1', [personId]);
  const matchId =
    how === 'invitation'
      ? await domain.get(InviteCandidate).run({ openingId, person: number }, group, NOW)
      : await domain.get(IntroduceResident).run({ personId, openingId }, coordinator, NOW);
  return { group, opening, resident, matchId, token: await tokenOf(`${how}-arrived`, matchId) };
}

async function participant(days = 20) {
  const { manager } = domain.admin;
  const group = await aGroup(manager);
  const opening = await anOpening(manager, group.groupIds[0] as string, {}, { ...at(days), capacity: 1 });
  const resident = await aResident(manager);
  const matchId = await aMatch(manager, resident.personId as string, opening);
  await domain.get(ApproveMatch).run(matchId, coordinator, NOW);
  return { group, opening, resident, matchId };
}

describe('an invitation is answered from its message', () => {
  it('which says what, when, from when until when and where, and names nobody', async () => {
    const { token, opening } = await invited();
    const view = await read(token);
    expect(view).toMatchObject({
      question: 'invitation',
      title: '花壇の水やり',
      groupName: '永山グリーンクラブ',
      meetingPoint: '公園の時計の下',
      days: [{ id: opening.sessionId, ...at(40) }],
      until: inDays(4),
      standing: { kind: 'open' },
      answers: ['yes', 'no', 'later'],
    });
    expect(JSON.stringify(view)).not.toMatch(/佐藤|さとう|090-|example\.jp/);
  });

  it('and reading it a hundred times answers nothing', async () => {
    const { token, matchId } = await invited();
    for (let times = 0; times < 100; times++) await read(token);
    expect(await stateOf(matchId)).toBe('invited');
  });

  it('with yes, once, whoever presses how often', async () => {
    const { token, matchId } = await invited();
    expect(await say(token, 'yes')).toBe('answered');
    expect(await say(token, 'yes')).toBe('as-before');
    expect((await steps(matchId)).filter((step) => step === 'invitation-accepted')).toHaveLength(1);
    expect((await read(token)).standing).toEqual({
      kind: 'answered',
      answer: 'yes',
      at: NOW,
      instead: ['no'],
    });
  });

  it('with yes, ten times at once', async () => {
    const { token, matchId } = await invited();
    const all = await Promise.all(Array.from({ length: 10 }, () => code(say(token, 'yes'))));
    expect(all.filter((each) => each === 'answered')).toHaveLength(1);
    expect(new Set(all)).toEqual(new Set(['answered', 'as-before']));
    expect(await stateOf(matchId)).toBe('with-coordinator');
  });

  it('by the resident in the records, and shows what the nearest way to reach them is, no more', async () => {
    const { token, matchId, resident } = await invited();
    await say(token, 'yes');
    const [step] = await domain.admin.query(
      "SELECT actor FROM match_steps WHERE match_id = $1 AND step = 'invitation-accepted'",
      [matchId],
    );
    expect(step.actor).toBe(`account:${resident.accountId}`);
    const [shown] = await domain.admin.query('SELECT fields FROM disclosures WHERE match_id = $1', [matchId]);
    expect(shown.fields).toEqual(['name', 'kana', 'email']);
    const trail = await domain.admin.query(
      "SELECT code FROM audit_trail WHERE action = 'answer-from-message' AND subject_id = $1",
      [resident.accountId],
    );
    expect(trail).toEqual([{ code: 'invitation-yes' }]);
  });

  it('with yes, and then no after all', async () => {
    const { token, matchId } = await invited();
    await say(token, 'yes');
    expect(await say(token, 'no')).toBe('answered');
    expect(await stateOf(matchId)).toBe('withdrawn');
    expect(await code(say(token, 'yes'))).toBe('already-answered');
    expect((await read(token)).standing).toMatchObject({ answer: 'no', instead: [] });
  });

  it('with later: asked once more after a week by a message of its own, then closed', async () => {
    const { token, matchId } = await invited();
    await say(token, 'later');
    expect((await read(token)).standing).toMatchObject({ answer: 'later', instead: ['yes', 'no'] });
    await domain.get(RingDueClocks).run(inDays(7));
    const again = await tokenOf('invitation-asked-again', matchId);
    expect(again).not.toBe(token);
    expect((await read(again, inDays(7))).answers).toEqual(['yes', 'no']);
    expect(await code(say(again, 'later', inDays(7)))).toBe('question-over no-such-answer');
    await domain.get(RingDueClocks).run(inDays(14));
    expect(await code(say(again, 'yes', inDays(14)))).toBe('question-over too-late');
  });

  it('on the page, and then the message says so', async () => {
    const { token, matchId, resident } = await invited();
    await domain.get(AnswerInvitation).run(matchId, { kind: 'no', reason: 'too-far' }, resident, NOW);
    expect((await read(token)).standing).toMatchObject({ kind: 'answered', answer: 'no' });
    expect(await say(token, 'no')).toBe('as-before');
  });

  it('too late: before the clock has rung and after', async () => {
    const { token } = await invited();
    expect((await read(token, inDays(4))).standing).toEqual({ kind: 'too-late' });
    expect(await code(say(token, 'yes', inDays(4)))).toBe('question-over too-late');
    await domain.get(RingDueClocks).run(inDays(4));
    expect((await read(token, inDays(4))).standing).toEqual({ kind: 'too-late' });
  });

  it('after the group has closed the opening', async () => {
    const { token, opening, group } = await invited();
    await domain.get(CloseOpening).run(opening.openingId, group, NOW);
    expect((await read(token)).standing).toEqual({ kind: 'called-off' });
  });

  it('never by somebody else who is signed in', async () => {
    const { token, matchId } = await invited();
    const other = await aResident(domain.admin.manager);
    expect(await code(read(token, NOW, other))).toBe('answer-link-of-another');
    expect(await code(say(token, 'yes', NOW, other))).toBe('answer-link-of-another');
    expect(await stateOf(matchId)).toBe('invited');
  });

  it('never with an address that was not sent, or of a message that asks nothing', async () => {
    const { matchId } = await participant();
    const unknown = answerToken('00000000-0000-7000-8000-000000000000', TEST_SECRET);
    expect(await code(read(unknown))).toBe('answer-link-unknown');
    expect(await code(read(await tokenOf('match-approved', matchId)))).toBe('answer-link-unknown');
    expect(await code(read('x'))).toBe('answer-link-unknown');
  });

  it('an introduction as well, which then goes to the group', async () => {
    const { token, matchId } = await invited('introduction');
    expect((await read(token)).askedBy).toBe('centre');
    await say(token, 'yes');
    expect(await stateOf(matchId)).toBe('with-group');
    expect((await read(token)).standing).toMatchObject({ answer: 'yes', instead: ['no'] });
  });
});

describe('a place', () => {
  it('that came free is taken from the message, and given up again', async () => {
    const { matchId: first, opening, resident } = await participant();
    const next = await aResident(domain.admin.manager);
    const matchId = await aMatch(domain.admin.manager, next.personId as string, opening);
    await domain.get(ApproveMatch).run(matchId, coordinator, NOW);
    await domain.get(WithdrawInterest).run(first, 'health', resident, NOW);
    await domain.get(OfferPlaces).run(NOW);
    const token = await tokenOf('place-offered', matchId);
    expect(await read(token)).toMatchObject({ question: 'offer', until: inDays(2), answers: ['yes', 'no'] });
    await say(token, 'yes');
    expect(await stateOf(matchId)).toBe('approved');
    expect(await say(token, 'yes')).toBe('as-before');
    await say(token, 'no');
    expect(await stateOf(matchId)).toBe('withdrawn');
  });

  it('in a session that was moved twice is kept by the newer message alone', async () => {
    const { matchId, opening, group } = await participant();
    await domain.get(MoveSession).run(opening.sessionId, at(21), group, NOW);
    const first = await tokenOf('session-moved', matchId);
    expect(await read(first)).toMatchObject({ before: at(20), days: [at(21)], standing: { kind: 'open' } });
    const later = new Date(NOW.getTime() + 60_000);
    await domain.get(MoveSession).run(opening.sessionId, at(22), group, later);
    expect(await code(say(first, 'yes', later))).toBe('question-over overtaken');
    const second = await tokenOf('session-moved', matchId);
    expect(await say(second, 'yes', later)).toBe('answered');
    expect((await read(second, later)).standing).toMatchObject({ answer: 'yes', instead: [] });
  });

  it('a week before: coming, then not any more', async () => {
    const { matchId } = await participant();
    await domain.get(RingDueClocks).run(inDays(13));
    const token = await tokenOf('session-in-a-week', matchId);
    expect(await say(token, 'yes', inDays(13))).toBe('answered');
    expect(await say(token, 'yes', inDays(14))).toBe('as-before');
    await domain.get(RingDueClocks).run(inDays(19));
    const tomorrow = await tokenOf('session-tomorrow', matchId);
    expect(await say(tomorrow, 'no', inDays(19))).toBe('answered');
    expect(await stateOf(matchId)).toBe('withdrawn');
    expect(await code(say(token, 'yes', inDays(19)))).toBe('already-answered');
  });

  it('is over once the day has begun', async () => {
    const { matchId } = await participant();
    await domain.get(RingDueClocks).run(inDays(13));
    const token = await tokenOf('session-in-a-week', matchId);
    expect(await code(say(token, 'no', inDays(20)))).toBe('question-over too-late');
  });
});

describe('a group', () => {
  async function askedWhetherOpen() {
    const group = await aGroup(domain.admin.manager);
    const opening = await anOpening(domain.admin.manager, group.groupIds[0] as string, {}, at(90));
    const subject = { kind: 'opening', id: opening.openingId } as const;
    await domain
      .get(Database)
      .withActor({ kind: 'system', name: 'clock' }, (tx) =>
        startClock(tx, { wait: 'opening-still-open', subject, since: NOW }),
      );
    await domain.get(RingDueClocks).run(inDays(30));
    return { group, opening, token: await tokenOf('opening-still-open', opening.openingId) };
  }

  it('says that its opening is still open; another press counts as the same', async () => {
    const { token } = await askedWhetherOpen();
    expect(await read(token, inDays(30))).toMatchObject({ question: 'still-open', until: inDays(44) });
    expect(await say(token, 'yes', inDays(31))).toBe('answered');
    expect(await say(token, 'yes', inDays(32))).toBe('as-before');
  });

  it('closes it', async () => {
    const { token, opening } = await askedWhetherOpen();
    await say(token, 'no', inDays(31));
    const [{ closed_at }] = await domain.admin.query('SELECT closed_at FROM openings WHERE id = $1', [
      opening.openingId,
    ]);
    expect(closed_at).toEqual(inDays(31));
    expect(await code(say(token, 'yes', inDays(31)))).toBe('already-answered');
  });

  it('whoever has left it answers no more', async () => {
    const { token, group } = await askedWhetherOpen();
    await domain.admin.query('UPDATE group_members SET left_at = now() WHERE account_id = $1', [
      group.accountId,
    ]);
    expect(await code(say(token, 'yes', inDays(31)))).toBe('answer-link-unknown');
  });

  it('finds somebody who takes over', async () => {
    const group = await aGroup(domain.admin.manager);
    const successor = { email: `tsugi-${group.accountId}@example.jp`, language: 'ja' } as const;
    const id = await domain.get(AskToRepresent).run(group.groupIds[0] as string, successor, group, NOW);
    const token = await tokenOf('represent-asked', id);
    expect(await read(token)).toMatchObject({ question: 'representation', groupName: '永山グリーンクラブ' });
    await say(token, 'yes');
    expect((await read(token)).standing).toMatchObject({ answer: 'yes', instead: [] });
    expect(await code(say(token, 'no'))).toBe('already-answered');
  });
});

describe('the sender of an invitation', () => {
  const seen = (openingId: string, by: 'group' | 'all') =>
    domain
      .get(Database)
      .withActor({ kind: 'system', name: 'demo' }, (tx) =>
        domain.get(AskedPeopleQuery).run(tx, openingId, by),
      );
  const states = async (openingId: string, by: 'group' | 'all' = 'group') =>
    (await seen(openingId, by)).map(({ state }) => state);
  const mark = (matchId: string, column: string) =>
    domain.admin.query(
      `UPDATE outbox SET ${column} = now() WHERE subject_id = $1 AND event = 'invitation-arrived'`,
      [matchId],
    );

  it('sees it on its way, delivered, put off and answered', async () => {
    const { token, matchId, opening } = await invited();
    expect(await states(opening.openingId)).toEqual(['waiting']);
    await mark(matchId, 'sent_at');
    expect(await states(opening.openingId)).toEqual(['reached']);
    await say(token, 'later');
    expect(await states(opening.openingId)).toEqual(['later']);
    await say(token, 'no');
    expect(await states(opening.openingId)).toEqual(['no']);
  });

  it('sees a yes, a silence, and what could not be delivered', async () => {
    const yes = await invited();
    await say(yes.token, 'yes');
    expect(await states(yes.opening.openingId)).toEqual(['yes']);
    const silent = await invited();
    await mark(silent.matchId, 'failed_at');
    expect(await states(silent.opening.openingId)).toEqual(['undelivered']);
    await domain.get(RingDueClocks).run(inDays(5));
    expect(await states(silent.opening.openingId)).toEqual(['silent']);
  });

  it('hears of whom the centre introduces only with their yes', async () => {
    const { opening } = await invited('introduction');
    expect(await states(opening.openingId)).toEqual([]);
    expect(await states(opening.openingId, 'all')).toEqual(['waiting']);
    expect(JSON.stringify(await seen(opening.openingId, 'all'))).not.toMatch(/佐藤/);
  });
});
