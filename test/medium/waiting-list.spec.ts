import {
  AnswerInterest,
  AnswerOffer,
  ExpressInterest,
  StandingInLineQuery,
  WithdrawInterest,
} from '@app/matches';
import { aGroup, aMatch, anOpening, aResident, NOW } from '../support/factories';
import {
  aLine,
  anApplicant,
  answer,
  approve,
  aSession,
  coordinator,
  domain,
  groupId,
  HOUR_MS,
  hoursBefore,
  later,
  offer,
  ring,
  START,
  statesOf,
  takenIn,
  told,
  type Waiter,
  withdraw,
} from './line-of-waiters';

describe('a waiting list', () => {
  it('takes an interest in a session that is full; everything else must hold', async () => {
    const group = await aGroup(domain.admin.manager);
    const opening = await anOpening(domain.admin.manager, group.groupIds[0] as string, { minimumAge: 18 });
    const holder = await anApplicant(opening);
    await approve(holder.matchId);
    const interest = { openingId: opening.openingId, sessionIds: [opening.sessionId], message: '' };
    const child = await aResident(domain.admin.manager, { birthDate: '2012-04-01' });
    await expect(domain.get(ExpressInterest).run(interest, child, NOW)).rejects.toMatchObject({
      code: 'not-eligible',
    });
    const resident = await aResident(domain.admin.manager);
    const matchId = await domain.get(ExpressInterest).run(interest, resident, NOW);
    await domain.get(AnswerInterest).run(matchId, { accept: true }, group, NOW);
    expect(await approve(matchId)).toBe('waiting');
  });

  it('goes on in turn: of five who wait, two do not answer, one says no and one yes', async () => {
    const opening = await aSession();
    const { holder, line } = await aLine(opening, [1, 1, 1, 1, 1]);
    await withdraw(holder, later(2));
    expect(await statesOf(line)).toEqual(['offered', 'waiting', 'waiting', 'waiting', 'waiting']);
    await ring(later(49.9));
    expect((await statesOf(line))[0]).toBe('offered');
    await ring(later(50));
    expect(await statesOf(line)).toEqual(['expired', 'offered', 'waiting', 'waiting', 'waiting']);
    await ring(later(98));
    expect(await statesOf(line)).toEqual(['expired', 'expired', 'offered', 'waiting', 'waiting']);
    await answer(line[2] as Waiter, false, later(99));
    await offer(later(99));
    expect(await statesOf(line)).toEqual(['expired', 'expired', 'withdrawn', 'offered', 'waiting']);
    await answer(line[3] as Waiter, true, later(100));
    await offer(later(100));
    expect(await statesOf(line)).toEqual(['expired', 'expired', 'withdrawn', 'approved', 'waiting']);
    expect(await takenIn(opening.sessionId)).toBe(1);
    await ring(hoursBefore(2));
    expect((await statesOf(line))[4]).toBe('expired');
    expect(await told(line[0]?.matchId as string)).toEqual([
      ...['put-on-waiting-list', 'put-on-waiting-list-for-group', 'place-offered'],
      ...['match-expired', 'match-expired-for-group'],
    ]);
    expect(await told(line[3]?.matchId as string)).toContain('match-approved');
  });

  it('keeps the order of asking among those whom the centre puts on the list in one moment', async () => {
    const opening = await aSession();
    const holder = await anApplicant(opening);
    await approve(holder.matchId);
    const line: Waiter[] = [];
    for (const hours of [0, 1, 2, 3, 4]) {
      const waiter = await anApplicant(opening);
      const of = [waiter.matchId, later(hours)];
      await domain.admin.query('UPDATE matches SET created_at = $2 WHERE id = $1', of);
      line.push(waiter);
    }
    for (const { matchId } of line.toReversed()) await approve(matchId, later(5));
    const ids = line.map(({ matchId }) => matchId);
    const found = await new StandingInLineQuery().run({ manager: domain.admin.manager } as never, ids);
    expect(ids.map((id) => found.get(id)?.position)).toEqual([1, 2, 3, 4, 5]);
    await withdraw(holder, later(6));
    expect(await statesOf(line)).toEqual(['offered', 'waiting', 'waiting', 'waiting', 'waiting']);
    await answer(line[0] as Waiter, false, later(7));
    await offer(later(7));
    expect(await statesOf(line)).toEqual(['withdrawn', 'offered', 'waiting', 'waiting', 'waiting']);
  });

  it('says until when, and which place in line', async () => {
    const opening = await aSession();
    const { holder, line } = await aLine(opening, [1, 1, 1]);
    const positions = async () => {
      const ids = line.map(({ matchId }) => matchId);
      const found = await new StandingInLineQuery().run({ manager: domain.admin.manager } as never, ids);
      return ids.map((id) => found.get(id));
    };
    expect((await positions()).map((each) => each?.position)).toEqual([1, 2, 3]);
    await withdraw(holder, later(1));
    const [first, second] = await positions();
    expect(first).toMatchObject({ position: null, offeredUntil: later(49), called: false });
    expect(second?.position).toBe(1);
    const [{ detail }] = await domain.admin.query(
      "SELECT detail FROM match_steps WHERE match_id = $1 AND step = 'place-offered'",
      [line[0]?.matchId],
    );
    expect(detail).toEqual({ until: later(49).toISOString() });
  });

  it('holds what it offers: nobody else takes the place meanwhile', async () => {
    const opening = await aSession();
    const { holder, line } = await aLine(opening, [1]);
    await withdraw(holder, later(1));
    const late = await anApplicant(opening);
    expect(await approve(late.matchId, later(2))).toBe('waiting');
    await answer(line[0] as Waiter, true, later(3));
    expect(await statesOf([...line, late])).toEqual(['approved', 'waiting']);
  });

  it('lets nobody who comes new pass those in turn', async () => {
    const opening = await aSession({ capacity: 2 });
    const { line } = await aLine(opening, []);
    const second = await anApplicant(opening);
    await approve(second.matchId);
    const waiter = await anApplicant(opening);
    await approve(waiter.matchId, later(1));
    // The place comes free, and before it is offered somebody new is approved.
    await domain.admin.query('UPDATE held_places SET released_at = now() WHERE match_id = $1', [
      second.matchId,
    ]);
    await domain.admin.query('UPDATE sessions SET taken = 1 WHERE id = $1', [opening.sessionId]);
    const fresh = await anApplicant(opening);
    expect(await approve(fresh.matchId, later(2))).toBe('waiting');
    await offer(later(2));
    expect(await statesOf([waiter, fresh])).toEqual(['offered', 'waiting']);
    expect(line).toEqual([]);
  });

  it('passes over a party that does not fit, which keeps its turn until it does', async () => {
    const opening = await aSession({ capacity: 3 });
    const holders = [await anApplicant(opening), await anApplicant(opening), await anApplicant(opening)];
    for (const { matchId } of holders) await approve(matchId);
    const three = await anApplicant(opening, 3);
    const single = await anApplicant(opening);
    await approve(three.matchId, later(1));
    await approve(single.matchId, later(2));
    await withdraw(holders[0] as Waiter, later(3));
    expect(await statesOf([three, single])).toEqual(['waiting', 'offered']);
    await answer(single, false, later(4));
    await withdraw(holders[1] as Waiter, later(5));
    expect(await statesOf([three])).toEqual(['waiting']);
    await withdraw(holders[2] as Waiter, later(6));
    expect(await statesOf([three])).toEqual(['offered']);
    expect(await takenIn(opening.sessionId)).toBe(3);
  });

  it('passes over who holds an overlapping place, who keeps waiting', async () => {
    const opening = await aSession();
    const { holder, line } = await aLine(opening, [1, 1]);
    const [first, second] = line as [Waiter, Waiter];
    const other = await aSession();
    const elsewhere = await aMatch(domain.admin.manager, first.resident.personId as string, other);
    await approve(elsewhere, later(1));
    await withdraw(holder, later(2));
    expect(await statesOf([first, second])).toEqual(['waiting', 'offered']);
    await domain.get(WithdrawInterest).run(elsewhere, 'plans-changed', first.resident, later(3));
    await answer(second, false, later(4));
    await offer(later(4));
    expect(await statesOf([first])).toEqual(['offered']);
  });

  it('passes over whoever could not get there in time', async () => {
    const opening = await aSession();
    const { holder, line } = await aLine(opening, [1]);
    const far = {
      startsAt: new Date(START.getTime() + 2 * HOUR_MS),
      endsAt: new Date(START.getTime() + 4 * HOUR_MS),
    };
    const other = await anOpening(
      domain.admin.manager,
      groupId,
      { lat: 35.7, lng: 139.7, x: -3_000_000, y: 4_000_000, z: 3_700_000 },
      far,
    );
    const elsewhere = await aMatch(domain.admin.manager, line[0]?.resident.personId as string, other);
    await approve(elsewhere, later(1));
    await withdraw(holder, later(2));
    expect(await statesOf(line)).toEqual(['waiting']);
    expect(await takenIn(opening.sessionId)).toBe(0);
  });

  it('offers the last place to exactly one, however many offer at once', async () => {
    const opening = await aSession();
    const { holder, line } = await aLine(opening, [1, 1, 1]);
    await domain.get(WithdrawInterest).run(holder.matchId, 'health', holder.resident, later(1));
    await Promise.all(Array.from({ length: 8 }, () => offer(later(1))));
    expect(await statesOf(line)).toEqual(['offered', 'waiting', 'waiting']);
    expect(await takenIn(opening.sessionId)).toBe(1);
  });

  it('refuses an answer that is too late, by another person, or given twice', async () => {
    const opening = await aSession();
    const { holder, line } = await aLine(opening, [1, 1]);
    const [first, second] = line as [Waiter, Waiter];
    await withdraw(holder, later(1));
    await expect(
      domain.get(AnswerOffer).run(first.matchId, true, second.resident, later(2)),
    ).rejects.toMatchObject({ code: 'match-unknown' });
    await expect(answer(first, true, later(49))).rejects.toMatchObject({ code: 'offer-over' });
    await ring(later(49));
    await expect(answer(first, true, later(50))).rejects.toMatchObject({ code: 'offer-over' });
    await answer(second, true, later(50));
    await expect(answer(second, true, later(51))).rejects.toMatchObject({ code: 'already-answered' });
  });

  it('checks the rules of a place again when the offer is accepted', async () => {
    const opening = await aSession();
    const { holder, line } = await aLine(opening, [1]);
    await withdraw(holder, later(1));
    await domain.admin.query("UPDATE people SET birth_date = '2012-04-01' WHERE id = $1", [
      line[0]?.resident.personId,
    ]);
    await expect(answer(line[0] as Waiter, true, later(2))).rejects.toMatchObject({
      code: 'place-blocked',
      detail: { rule: 'guardian-consent' },
    });
    expect(await statesOf(line)).toEqual(['offered']);
    await domain.get(AnswerOffer).run(line[0]?.matchId as string, false, coordinator, later(3));
    expect(await statesOf(line)).toEqual(['withdrawn']);
  });
});
