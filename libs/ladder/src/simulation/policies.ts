import { type AskWish, askObstacle } from '../ask-obstacle';
import { type Candidate, chooseWave } from '../choose-wave';
import type { LadderSettings } from '../settings';
import type { Asking } from './asking';
import type { Market } from './market';
import type { Town } from './town';

/** `paced` keeps budgets and rests; `priced-paced`, what the service does, looks at prices besides. */
export const POLICY_NAMES = ['notify-all', 'top-ten', 'waves', 'paced', 'priced-paced'] as const;
export type PolicyName = (typeof POLICY_NAMES)[number];

/** A moment in which somebody may be asked for an opening. */
export interface Turn {
  readonly town: Town;
  readonly market: Market;
  readonly asking: Asking;
  readonly fitting: readonly number[];
  readonly settings: LadderSettings;
  /** Of everybody. */
  readonly wish: AskWish;
  readonly now: number;
}

/** Whom to ask in this wave. */
export type Policy = (turn: Turn) => readonly number[];

const TEN = 10;

export const POLICIES: Record<PolicyName, Policy> = {
  'notify-all': (turn) => (turn.asking.waves === 0 ? turn.fitting : []),
  'top-ten': (turn) => (turn.asking.waves === 0 ? likeliest(turn).slice(0, TEN) : []),
  waves: (turn) => wave(turn, notAsked(turn), false),
  paced: (turn) => wave(turn, rested(turn), false),
  'priced-paced': (turn) => wave(turn, rested(turn), true),
};

function likeliest({ town, fitting }: Turn): number[] {
  return [...fitting].sort((a, b) => town.believed(b) - town.believed(a) || a - b);
}

function notAsked({ asking, fitting }: Turn): number[] {
  return fitting.filter((person) => !asking.asked.has(person));
}

/** By the service's own rule. */
function rested({ town, asking, fitting, settings, wish, now }: Turn): number[] {
  const mayBeAsked = (person: number) => {
    const history = { askedForOpening: asking.asked.has(person), askedAt: town.askedAt(person) };
    return askObstacle(history, wish, settings.coolDownDays, now) === null;
  };
  return fitting.filter(mayBeAsked);
}

/** By the service's own choice. */
function wave(
  { town, market, asking, settings }: Turn,
  people: readonly number[],
  isPriced: boolean,
): number[] {
  const { opening, filled } = asking;
  const candidates: Candidate[] = people.map((number) => ({
    number,
    answerRate: town.believed(number),
    places: 1,
    price: isPriced ? town.prices[number]! : 0,
    lastAskedAt: town.lastAskedAt(number),
  }));
  const worth = isPriced ? market.worth(opening.kind) : 1;
  const need = { freePlaces: opening.places - filled, awaited: 0, worth };
  return chooseWave(need, candidates, settings.silentDays, (number) => number).map(({ number }) => number);
}
