import { ApproveMatch, CancelSession, ChangeCapacity, CloseOpening, OfferPlaces } from '@app/matches';
import { NOW } from '../support/factories';
import {
  alsoOn,
  anApplicant,
  aParticipant,
  aSession,
  coordinator,
  domain,
  group,
  held,
  type Ids,
  later,
  stateOf,
  takenIn,
  told,
} from './sessions-and-places';

describe('a session that is cancelled', () => {
  const why = { reason: 'weather', note: '台風が近づいています。' } as const;
  const cancel = ({ sessionId }: Ids) => domain.get(CancelSession).run(sessionId, why, group, later(1));

  it('gives its places back and ends what has no session left, with a word to both', async () => {
    const opening = await aSession({ capacity: 1 });
    const people = [
      await aParticipant(opening),
      await aParticipant(opening, undefined, later(0.5)),
      await anApplicant(opening),
    ];
    await cancel(opening);
    for (const each of people) {
      expect(await stateOf(each)).toEqual(['expired', 'session-cancelled']);
      expect((await told(each.matchId)).at(-1)).toBe('session-cancelled');
    }
    expect(await takenIn(opening)).toBe(0);
    expect((await told(opening.openingId)).at(-1)).toBe('opening-session-cancelled');
    await expect(cancel(opening)).rejects.toMatchObject({ code: 'session-not-open' });
  });

  it('leaves a match its other sessions', async () => {
    const opening = await aSession();
    const sato = await anApplicant(opening);
    const second = await alsoOn(opening, sato.matchId, 21);
    await domain.get(ApproveMatch).run(sato.matchId, coordinator, NOW);
    await cancel(opening);
    expect((await stateOf(sato))[0]).toBe('approved');
    expect((await held(sato)).map(({ session_id }: { session_id: string }) => session_id)).toEqual([second]);
  });

  it('lets a party that waited for this one alone have its place in the others', async () => {
    const opening = await aSession({ capacity: 1 });
    await aParticipant(opening);
    const waiter = await anApplicant(opening);
    await alsoOn(opening, waiter.matchId, 21);
    expect(await domain.get(ApproveMatch).run(waiter.matchId, coordinator, NOW)).toBe('waiting');
    await cancel(opening);
    await domain.get(OfferPlaces).run(later(1));
    expect((await stateOf(waiter))[0]).toBe('offered');
  });
});

describe('how many places a session has', () => {
  const change = ({ sessionId }: Ids, capacity: number | null) =>
    domain.get(ChangeCapacity).run(sessionId, capacity, group, later(1));

  it('may grow, which is offered at once, and never falls below what is taken', async () => {
    const opening = await aSession({ capacity: 1 });
    await aParticipant(opening);
    const waiters = [
      await aParticipant(opening, undefined, later(0.3)),
      await aParticipant(opening, undefined, later(0.4)),
    ];
    await change(opening, 2);
    await domain.get(OfferPlaces).run(later(1));
    expect((await Promise.all(waiters.map(stateOf))).map(([state]) => state)).toEqual(['offered', 'waiting']);
    await expect(change(opening, 1)).rejects.toMatchObject({
      code: 'capacity-below-taken',
      detail: { taken: 2 },
    });
    await change(opening, null);
    await domain.get(OfferPlaces).run(later(1));
    expect((await Promise.all(waiters.map(stateOf))).map(([state]) => state)).toEqual(['offered', 'offered']);
  });
});

describe('an opening that is closed', () => {
  it('ends what waits with a word to both sides; places that were given stay', async () => {
    const opening = await aSession({ capacity: 1 });
    const sato = await aParticipant(opening);
    const waiting = [await aParticipant(opening, undefined, later(0.5)), await anApplicant(opening)];
    await domain.get(CloseOpening).run(opening.openingId, group, later(1));
    expect((await stateOf(sato))[0]).toBe('approved');
    for (const each of waiting) {
      expect(await stateOf(each)).toEqual(['expired', 'opening-ended']);
      expect((await told(each.matchId)).slice(-2)).toEqual(['match-expired', 'match-expired-for-group']);
    }
    await expect(domain.get(CloseOpening).run(opening.openingId, group, later(2))).rejects.toMatchObject({
      code: 'opening-over',
    });
  });
});
