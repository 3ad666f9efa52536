import { RingDueClocks, startClock } from '@app/clocks';
import { Database } from '@app/database';
import { AskToRepresent } from '@app/groups';
import { MoveSession, OfferPlaces, WithdrawInterest } from '@app/matches';
import { aGroup, aMatch, anOpening, aResident, NOW } from '../support/factories';
import { approve, at, code, domain, inDays, participant, read, say, stateOf, tokenOf } from './questions';

describe('a place', () => {
  it('that came free is taken from the message, and given up again', async () => {
    const { matchId: first, opening, resident } = await participant();
    const next = await aResident(domain.admin.manager);
    const matchId = await aMatch(domain.admin.manager, next.personId as string, opening);
    await approve(matchId);
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
