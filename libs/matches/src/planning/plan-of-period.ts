import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { makePlan, type Opening, type Plan, type PlanInput, type PlanSession } from '@app/matching';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { LiveIndex } from '../live-index/live-index';
import { OpeningsToMatchQuery } from '../openings-to-match.query';
import { bestOfSessions } from './best-of-sessions';
import { type PersonToPlan, peopleToPlan } from './people-to-plan.query';
import { type PlanPeriod, type SessionToPlan, sessionsToPlan } from './plan-sessions.query';

export interface PlanWish extends PlanPeriod {
  /** 0 to 1000: how much a session's first people count beside the fit. */
  readonly coverage: number;
  /** Sessions a week for each resident at most; `null` is no limit. */
  readonly perWeek: number | null;
}

export interface PlanLine extends SessionToPlan {
  readonly personId: string;
  readonly score: number;
}

export interface PlanReport extends Omit<Plan, 'assignments'> {
  readonly lines: readonly PlanLine[];
  readonly sessions: number;
  /** Why there is no line; `null` where there is one. */
  readonly why: 'no-session' | 'nobody-fits' | null;
}

interface Loaded {
  readonly sessions: readonly SessionToPlan[];
  readonly people: readonly PersonToPlan[];
  readonly input: PlanInput;
}

/** Each session costs a statement without the index, and a search with it. */
const MOST_BY_SQL = 600;
const MOST_BY_INDEX = 20_000;

/** Proposes for a period who comes to which session; nothing is written and nobody is told. */
@Injectable()
export class PlanOfPeriod {
  constructor(
    private readonly database: Database,
    private readonly openings: OpeningsToMatchQuery,
    @Optional() @Inject(LiveIndex) private readonly live?: Pick<LiveIndex, 'fresh'>,
  ) {}

  /** @throws Refusal `plan-too-large` (with the sessions and how many may be) */
  async run(wish: PlanWish, actor: Actor, now: Date): Promise<PlanReport> {
    const loaded = await this.database.withActor(actor, (tx) => this.load(tx, wish, now));
    // No transaction stays open while the plan is made.
    return reportOf(loaded, makePlan(loaded.input));
  }

  private async load(tx: Tx, wish: PlanWish, now: Date): Promise<Loaded> {
    const index = (await this.live?.fresh()) ?? null;
    const sessions = await sessionsToPlan(tx, wish, now);
    const most = index ? MOST_BY_INDEX : MOST_BY_SQL;
    if (sessions.length > most) throw new Refusal('plan-too-large', { sessions: sessions.length, most });
    const openings = await this.withSessions(tx, sessions);
    const edges = await bestOfSessions(tx, openings, index, now);
    const people = await peopleToPlan(tx, [...new Set(edges.map(({ person }) => person))]);
    const { perWeek, coverage } = wish;
    const input = {
      sessions: openings.flatMap(planSessions),
      people: people.map(({ number, heldPlaces }) => ({ number, heldPlaces, perWeek })),
      edges,
      coverage,
    };
    return { sessions, people, input };
  }

  /** Each opening with the sessions that are planned and no others. */
  private async withSessions(tx: Tx, sessions: readonly SessionToPlan[]): Promise<Opening[]> {
    const planned = new Set(sessions.map(({ number }) => number));
    const ids = [...new Set(sessions.map(({ openingId }) => openingId))];
    const found = await this.openings.some(tx, ids);
    return found.map(({ opening }) => ({
      ...opening,
      sessions: opening.sessions.filter(({ number }) => planned.has(number)),
    }));
  }
}

function planSessions({ number: opening, position, sessions }: Opening): PlanSession[] {
  return sessions.map(({ cancelled: _, ...session }) => ({ ...session, opening, position }));
}

function reportOf({ sessions, people, input }: Loaded, { assignments, ...plan }: Plan): PlanReport {
  const sessionOf = new Map(sessions.map((session) => [session.number, session]));
  const idOf = new Map(people.map(({ number, personId }) => [number, personId]));
  const lines = assignments.map(({ person, session, score }) => ({
    ...(sessionOf.get(session) as SessionToPlan),
    personId: idOf.get(person) as string,
    score,
  }));
  return { ...plan, lines, sessions: input.sessions.length, why: whyEmpty(input, lines.length) };
}

function whyEmpty({ sessions }: PlanInput, lines: number): PlanReport['why'] {
  if (lines > 0) return null;
  return sessions.length === 0 ? 'no-session' : 'nobody-fits';
}
