import { held, metresAway } from '../../fixtures/kitchen';
import { cooking, willing } from '../../fixtures/plans';
import { boardOf } from './board';
import type { PlanPerson, PlanSession } from './model';
import { overlapGroups } from './overlap-groups';

const SUNDAY = 6 * 24;

/** The groups of people who could come to every session: by person, then by start. */
function groups(sessions: readonly PlanSession[], people: readonly PlanPerson[] = [willing(1)]) {
  const edges = sessions.flatMap((session) =>
    people.map((person) => ({ session: session.number, person: person.number, score: 5000 })),
  );
  const board = boardOf({ sessions, people, edges, coverage: 0 });
  const { groupOf, weekOf, weekFirst, limit, exact } = overlapGroups(board);
  return {
    groups: Array.from(board.personEdges, (edge) => groupOf[edge]),
    weeks: [...weekOf],
    first: [...weekFirst],
    limit: [...limit],
    exact,
  };
}

describe('the groups of overlapping sessions', () => {
  it('hold what clashes with all of them', () => {
    const sessions = [cooking(1, 10), cooking(2, 11), cooking(3, 11.5), cooking(4, 14)];
    expect(groups(sessions)).toEqual({
      groups: [0, 0, 0, 1],
      weeks: [0, 0],
      first: [0, 2],
      limit: [4],
      exact: true,
    });
  });

  it('leave out the clash of a chain, and say so', () => {
    expect(groups([cooking(1, 10), cooking(2, 11.5), cooking(3, 13)])).toMatchObject({
      groups: [0, 0, 1],
      exact: false,
    });
  });

  it('take a session into the first of two that it clashes with', () => {
    const long = cooking(3, 11, { endsAt: cooking(9, 20).startsAt });
    const sessions = [cooking(1, 10), cooking(2, 10.5), long, cooking(4, 15), cooking(5, 18)];
    expect(groups(sessions)).toMatchObject({ groups: [0, 0, 0, 1, 2], exact: false });
  });

  it('look back over a short session to a long one', () => {
    const long = cooking(1, 8, { endsAt: cooking(9, 20).startsAt });
    expect(groups([long, cooking(2, 9), cooking(3, 18)])).toMatchObject({ groups: [0, 0, 1], exact: false });
  });

  it('stay within one week, though the nights of Sunday and Monday clash', () => {
    const sessions = [cooking(1, SUNDAY + 22.5), cooking(2, SUNDAY + 24)];
    expect(groups(sessions)).toEqual({
      groups: [0, 1],
      weeks: [0, 1],
      first: [0, 1, 2],
      limit: [2, 2],
      exact: false,
    });
    const apart = [cooking(1, SUNDAY + 20), cooking(2, SUNDAY + 24)];
    expect(groups(apart)).toMatchObject({ groups: [0, 1], exact: true });
  });

  it('clash by the way, too', () => {
    const far = { position: metresAway(10_000) };
    expect(groups([cooking(1, 10), cooking(2, 12.5, far)])).toMatchObject({ groups: [0, 0], exact: true });
    expect(groups([cooking(1, 10), cooking(2, 13, far)])).toMatchObject({ groups: [0, 1], exact: true });
  });

  it('are each resident’s own, and so is the limit of each week', () => {
    const people = [
      willing(1, { perWeek: 1 }),
      willing(2),
      willing(3, { perWeek: 3, heldPlaces: [held('2026-11-27 10:00', '2026-11-27 11:00')] }),
    ];
    expect(groups([cooking(1, 10), cooking(2, 11), cooking(3, SUNDAY + 34)], people)).toEqual({
      groups: [0, 0, 1, 2, 2, 3, 4, 4, 5],
      weeks: [0, 1, 2, 3, 4, 5],
      first: [0, 1, 2, 3, 4, 5, 6],
      limit: [1, 1, 3, 3, 2, 3],
      exact: true,
    });
  });

  it('are none where nobody could come', () => {
    expect(groups([], [])).toEqual({ groups: [], weeks: [], first: [0], limit: [], exact: true });
  });
});
