import { applyChange, type Change, type Pair } from './change';
import { momentOf } from './listing';
import type { Opening, Person } from './model';
import { LIST_SESSION_RULES, OPENING_RULE, PERSON_RULES, PLACE_SESSION_RULES, RULE_CODES } from './rules';
import type { AnyPairRule, AnySessionRule, Blocks, Moment, RuleCode, RuleData } from './rules/rule';
import { type DatedSession, hasFreePlace, upcomingSessions } from './sessions';

interface Verdict<C extends RuleCode> {
  readonly rule: C;
  readonly holds: boolean;
  readonly blocks: Blocks;
  readonly datum: RuleData[C];
  /** The smallest change found that makes the rule hold and breaks no other; `null` when it holds, or nothing helps. */
  readonly wouldHold: Change | null;
}

export type RuleVerdict = { [C in RuleCode]: Verdict<C> }[RuleCode];

export interface Eligibility {
  /** Ranked, and may show interest. */
  readonly eligible: boolean;
  /** A place may be held. */
  readonly placeable: boolean;
  /** One a rule, in the order of `RULE_CODES`. */
  readonly verdicts: readonly RuleVerdict[];
  /** Numbers of the open sessions that fit, by the rules that make the list. */
  readonly fittingSessions: readonly number[];
  /** Those of them for which a place may be held now. */
  readonly placeableSessions: readonly number[];
}

interface Judged {
  readonly rule: AnyPairRule | AnySessionRule;
  readonly holds: boolean;
  /** What a session rule had before it. */
  readonly sessions: readonly DatedSession[];
}

/** Every rule's verdict on one pair, with the smallest changes; a failed rule is an answer, nothing is thrown. */
export function checkEligibility(person: Person, opening: Opening, now: Date): Eligibility {
  const pair = { person, opening };
  const moment = momentOf(now);
  const judged = judge(pair, moment);
  const eligible = judged.every(({ rule, holds }) => holds || rule.blocks === 'place');
  const fitting = eligible ? sessionsPassing(LIST_SESSION_RULES, pair, moment) : [];
  return {
    eligible,
    placeable: judged.every(({ holds }) => holds),
    verdicts: judged.map((each) => verdictOf(each, judged, pair, moment)),
    fittingSessions: fitting,
    placeableSessions: sessionsPassing(PLACE_SESSION_RULES, pair, moment).filter((n) => fitting.includes(n)),
  };
}

/**
 * Of rules that do not hold, those that say why: without an open session there is nothing that the others could judge.
 * @param failed verdicts of one pair that do not hold
 */
export function telling(failed: readonly RuleVerdict[]): readonly RuleVerdict[] {
  const closed = failed.find(({ rule }) => rule === 'opening-open');
  return closed ? [closed] : failed;
}

function judge(pair: Pair, moment: Moment): Judged[] {
  const pairRules = [OPENING_RULE, ...PERSON_RULES];
  const judged = [
    ...pairRules.map((rule) => ({ rule, holds: rule.holds(pair, moment), sessions: [] })),
    ...judgeSessions(pair, moment),
  ];
  return judged.sort((a, b) => RULE_CODES.indexOf(a.rule.code) - RULE_CODES.indexOf(b.rule.code));
}

/** Each rule judges what the one before it left; where nothing passes, the next one judges what was there. */
function judgeSessions(pair: Pair, { now }: Moment): Judged[] {
  let left = sessionsToJudge(pair.opening, now);
  return [...LIST_SESSION_RULES, ...PLACE_SESSION_RULES].map((rule) => {
    const sessions = left;
    const passed = sessions.filter((session) => rule.holds(session, pair));
    if (passed.length > 0) left = passed;
    return { rule, holds: passed.length > 0, sessions };
  });
}

/** Where every session to come is full, those are judged: a waiting list asks the same questions. */
function sessionsToJudge(opening: Opening, now: number): DatedSession[] {
  const upcoming = upcomingSessions(opening, now);
  const open = upcoming.filter(({ session }) => hasFreePlace(session));
  return open.length > 0 ? open : upcoming;
}

function sessionsPassing(rules: readonly AnySessionRule[], pair: Pair, { now }: Moment): number[] {
  return sessionsToJudge(pair.opening, now)
    .filter((session) => rules.every((rule) => rule.holds(session, pair)))
    .map(({ session }) => session.number);
}

function verdictOf(judged: Judged, all: readonly Judged[], pair: Pair, moment: Moment): RuleVerdict {
  const { rule, holds, sessions } = judged;
  const datum = rule.judges === 'pair' ? rule.datum(pair, moment) : rule.datum(sessions, pair);
  const wouldHold = holds ? null : smallestChange(judged, all, pair, moment);
  return { rule: rule.code, holds, blocks: rule.blocks, datum, wouldHold } as RuleVerdict;
}

function smallestChange(failed: Judged, all: readonly Judged[], pair: Pair, moment: Moment): Change | null {
  const { rule, sessions } = failed;
  const changes = rule.judges === 'pair' ? rule.changes(pair, moment) : rule.changes(sessions, pair, moment);
  return changes.find((change) => helps(change, failed, all, pair, moment)) ?? null;
}

/** By running the rules again: the failed one holds, and none that held fails. */
function helps(change: Change, failed: Judged, all: readonly Judged[], pair: Pair, moment: Moment): boolean {
  const after = judge(applyChange(pair, change), moment);
  return after.every(({ holds }, index) => holds || !(all[index] === failed || all[index]!.holds));
}
