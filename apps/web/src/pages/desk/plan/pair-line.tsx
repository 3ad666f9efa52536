import type { LostSession, PairAtDesk } from '@app/matches';
import type { RuleVerdict } from '@app/matching';
import { useAsked } from '../../frame/asked-context';
import { WhenPhrase } from '../../frame/times';
import { Say, Words } from '../../frame/words';
import { datumWords } from '../../reasons/datum-words';
import { ruleName } from '../../reasons/rule-words';
import { joined } from '../../reasons/word-lists';
import { lineValue } from './plan.form';

const CODES = [
  'not-eligible',
  'already-under-way',
  'registration-lapsed',
  'session-not-open',
  'card-not-complete',
];

interface SessionOfPair {
  readonly number: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly score: number;
}

/** A resident and an opening that a plan puts together. */
export interface PairToIntroduce {
  readonly pair: PairAtDesk;
  readonly title: string;
  readonly sessions: readonly SessionOfPair[];
  /** What stands against them now, of a plan that was kept. */
  readonly lost: readonly LostSession[] | 'no-card';
}

/** Sessions for which the resident may still be asked; none once a match of the two has begun. */
export function openSessions({ pair, sessions, lost }: PairToIntroduce): readonly SessionOfPair[] {
  if (pair.matchId !== null || lost === 'no-card') return [];
  return sessions.filter(({ number }) => !lost.some((each) => each.number === number));
}

interface LineProps {
  readonly of: PairToIntroduce;
  readonly ticked: boolean;
  /** Why an introduction was refused just now. */
  readonly code: string | undefined;
}

export function PairLine({ of, ticked, code }: LineProps) {
  const { pair, title } = of;
  const { personId, openingId, matchId } = pair;
  const open = openSessions(of).map(({ number }) => number);
  const name = (
    <b>
      <Words>{`${title} ← ${pair.personName}${pair.townName ? `（${pair.townName}）` : ''}`}</Words>
    </b>
  );
  return (
    <li>
      {open.length === 0 ? (
        <p className="looked-at">{name}</p>
      ) : (
        <label className="choice">
          <input
            type="checkbox"
            name="line"
            value={lineValue({ personId, openingId, sessions: open })}
            defaultChecked={ticked}
          />
          {name}
        </label>
      )}
      <Sessions of={of} />
      <Way pair={pair} />
      {matchId === null && of.lost === 'no-card' && <Because code="card-not-complete" />}
      {matchId === null && code && <Because code={code} />}
    </li>
  );
}

function Sessions({ of: { pair, sessions, lost } }: { of: PairToIntroduce }) {
  const against = useAgainst(lost === 'no-card' || pair.matchId !== null ? [] : lost);
  // What stands against all of them alike is said once.
  const alike = against.size === sessions.length && new Set(against.values()).size === 1;
  return (
    <div className="meta">
      {sessions.map(({ number, startsAt, endsAt, score }) => (
        <div key={number}>
          <WhenPhrase startsAt={startsAt} endsAt={endsAt} /> · <Say k="desk.plan.points" v={{ score }} />
          {!alike && <Against words={against.get(number)} />}
        </div>
      ))}
      {pair.groupName}
      {alike && <Against words={against.values().next().value} />}
    </div>
  );
}

/** By session number, in words. */
function useAgainst(lost: readonly LostSession[]): Map<number, string> {
  const asked = useAsked();
  const wordsOf = (verdict: RuleVerdict) =>
    `${ruleName(verdict.rule, asked.t)}：${datumWords(verdict, asked)}`;
  return new Map(lost.map(({ number, because }) => [number, joined(because.map(wordsOf), asked.t)]));
}

function Against({ words }: { words: string | undefined }) {
  if (!words) return null;
  return (
    <p className="no">
      <Words>{words}</Words>
    </p>
  );
}

function Way({ pair: { personId, openingId, matchId, state } }: { pair: PairAtDesk }) {
  return (
    <p className="meta">
      {matchId ? (
        <a href={`/desk/matches/${matchId}`}>
          <Say k={`desk.match.state-${state}`} />
        </a>
      ) : (
        <a href={`/desk/introduce?person=${personId}&opening=${openingId}`}>
          <Say k="desk.plan.side-by-side" />
        </a>
      )}
    </p>
  );
}

function Because({ code }: { code: string }) {
  return (
    <p className="no">
      <Say k={`desk.plan.because.${CODES.includes(code) ? code : 'other'}`} />
    </p>
  );
}
