import { RingDueClocks } from '@app/clocks';
import { AnswerInvitation, CloseOpening } from '@app/matches';
import { answerToken } from '@app/notifications';
import { aResident, NOW } from '../support/factories';
import { TEST_SECRET } from '../support/sign-in-token';
import {
  at,
  code,
  domain,
  inDays,
  invited,
  participant,
  read,
  say,
  stateOf,
  steps,
  tokenOf,
} from './questions';

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
