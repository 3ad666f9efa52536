import { demoCity } from '@app/city';
import type { PlanEdge, PlanInput } from '@app/matching';
import { bestOfSessions } from './best-of-session';
import { crowdOf } from './crowd';
import { drawOpenings } from './plan-openings';
import { drawPeople, perWeekOf } from './plan-people';

const TODAY = '2026-11-23';
const NOW = new Date(`${TODAY}T09:00:00+09:00`);
const A_SESSION = 50;

/** A city with the best fifty residents of each session, by the engine's rules and points. */
export function planWorld(residents: number, openings: number): PlanInput {
  const { openings: all } = demoCity(TODAY);
  const people = drawPeople(residents, all, TODAY);
  const models = all.filter(({ state }) => state === 'published');
  const asking = drawOpenings(openings, models, randomNumbers(41));
  return {
    sessions: asking.flatMap(({ number, position, sessions }) =>
      sessions.map((session) => ({ ...session, opening: number, position })),
    ),
    people: people.map((person) => ({ number: person.number, perWeek: perWeekOf(person), heldPlaces: [] })),
    edges: edgesOf(asking, people),
    coverage: 0,
  };
}

function edgesOf(asking: ReturnType<typeof drawOpenings>, people: ReturnType<typeof drawPeople>): PlanEdge[] {
  const crowd = crowdOf(people);
  return asking.flatMap((opening) => bestOfSessions(opening, crowd, A_SESSION, NOW));
}

/** Numerical Recipes' linear congruence, good enough to scatter openings over a town. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}
