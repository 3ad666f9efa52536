import { cooking, willing } from '../../fixtures/plans';
import { checkPlan, positionsOf } from './check-plan';
import { InvalidPlanInput, type PlanInput } from './model';

const plan = (differs: Partial<PlanInput>): PlanInput => ({
  sessions: [cooking(1, 10)],
  people: [willing(1)],
  edges: [{ person: 1, session: 1, score: 5000 }],
  coverage: 0,
  ...differs,
});
const edge = { person: 1, session: 1 };

describe('the input of a plan', () => {
  it.each<[string, Partial<PlanInput>]>([
    ['no coverage', { coverage: 0 }],
    ['all coverage', { coverage: 1000 }],
    ['no points', { edges: [{ ...edge, score: 0 }] }],
    ['all points', { edges: [{ ...edge, score: 10_000 }] }],
    ['no place', { sessions: [cooking(1, 10, { capacity: 0 })] }],
    ['unlimited places', { sessions: [cooking(1, 10, { capacity: null, taken: 9 })] }],
    ['somebody who wants nothing', { people: [willing(1, { perWeek: 0 })] }],
  ])('may have %s', (_, differs) => {
    expect(() => checkPlan(plan(differs))).not.toThrow();
  });

  it.each<[string, Partial<PlanInput>]>([
    ['coverage 1001', { coverage: 1001 }],
    ['coverage -1', { coverage: -1 }],
    ['coverage 0.5', { coverage: 0.5 }],
    ['places of session 1', { sessions: [cooking(1, 10, { capacity: -1 })] }],
    ['places of session 1', { sessions: [cooking(1, 10, { taken: -1 })] }],
    ['places of session 1', { sessions: [cooking(1, 10, { capacity: null, taken: 0.5 })] }],
    ['times of session 1', { sessions: [cooking(1, 10, { endsAt: cooking(1, 10).startsAt })] }],
    ['times of session 1', { sessions: [cooking(1, 10, { startsAt: Number.NaN })] }],
    ['limit of person 1', { people: [willing(1, { perWeek: 1.5 })] }],
    ['score of person 1 for session 1', { edges: [{ ...edge, score: 10_001 }] }],
    ['score of person 1 for session 1', { edges: [{ ...edge, score: -1 }] }],
  ])('is refused for its %s', (fault, differs) => {
    expect(() => checkPlan(plan(differs))).toThrow(new InvalidPlanInput(fault));
  });

  it('names a code', () => {
    expect(new InvalidPlanInput('coverage 1001')).toMatchObject({
      code: 'invalid-plan-input',
      fault: 'coverage 1001',
      message: 'coverage 1001',
    });
  });
});

describe('where a number stands', () => {
  const numbered = (...numbers: number[]) => numbers.map((number) => ({ number }));

  it.each([
    ['close together', [3, 1, 2]],
    ['up to four times as many', [0, 11, 5]],
    ['further apart', [12, 0, 1]],
    ['far apart', [2_000_000_000, 7, 1]],
    ['no place in an array', [-1, 0.5, 2]],
  ])('is found for numbers %s', (_, numbers) => {
    const at = positionsOf(numbered(...numbers), 'person');
    expect(numbers.map(at)).toEqual([0, 1, 2]);
    for (const unknown of [4, -2, 1.5, 2_000_000_001]) {
      expect(() => at(unknown)).toThrow(new InvalidPlanInput(`person ${unknown} is unknown`));
    }
  });

  it.each([[[1, 2, 1]], [[7_000_000, 1, 7_000_000]]])('is refused for %j', (numbers) => {
    expect(() => positionsOf(numbered(...numbers), 'session')).toThrow('a session stands twice');
  });
});
