import type { GuardianStanding, InvitationView, MatchDetail, RuleDecision } from '@app/matches';
import type { Explanation } from '@app/matching';
import { useText } from '../frame/asked-context';
import { DeclineForm, NO_SCOPE } from '../frame/decline-form';
import { Form } from '../frame/form';
import { DayOf } from '../frame/times';
import { Say } from '../frame/words';
import { GuardianBox } from '../guardian/guardian-box';
import { DeskFrame } from './desk-frame';
import { RulesBox, ScoreBox } from './explanation-boxes';
import { EnteredAnswer } from './introduce/entered-answer';
import type { Desk } from './load-desk';
import { OpeningBox, PersonBox } from './match-boxes';
import { Records } from './records';
import { RuleDecisionsBox } from './rules/rule-decisions-box';
import type { Typed } from './typed';

export interface MatchCaseProps {
  readonly desk: Desk;
  readonly match: MatchDetail;
  readonly explanation: Explanation;
  readonly decisions: readonly RuleDecision[];
  /** While the resident is asked. */
  readonly invitation: InvitationView | null;
  readonly hasReceipt: boolean;
  readonly guardian: GuardianStanding;
  readonly done: unknown;
  readonly typed: Typed | null;
}

/** The person and the opening side by side, every rule, the score, the history, and the answer. */
export function MatchCasePage({ desk, match, explanation, decisions, done, typed, ...more }: MatchCaseProps) {
  const text = useText();
  return (
    <DeskFrame
      desk={desk}
      title={text('desk.match.title', { title: match.title })}
      current={match.matchId}
      done={done}
      typed={typed}
    >
      <h1>
        <Say k="desk.match.heading" v={{ title: match.title, name: match.personName }} />
      </h1>
      <p className="meta">
        <Say k={`desk.match.state-${match.state}`} />
      </p>
      <div className="two">
        <PersonBox match={match} />
        <OpeningBox match={match} />
        <RulesBox explanation={explanation} />
        <div>
          <ScoreBox explanation={explanation} />
          <Steps match={match} />
          <RuleDecisionsBox decisions={decisions} state={match.state} />
        </div>
      </div>
      <GuardianBox matchId={match.matchId} standing={more.guardian} />
      {match.state === 'with-coordinator' && (
        <Records match={match} explanation={explanation} kind={desk.kind} />
      )}
      {more.invitation && <EnteredAnswer invitation={more.invitation} typed={typed} />}
      {more.hasReceipt && (
        <p>
          <a href={`/receipts/${match.matchId}`}>
            <Say k="introductions.receipt.link" />
          </a>
        </p>
      )}
      <Answer match={match} placeable={explanation.placeable} typed={typed} kind={desk.kind} />
    </DeskFrame>
  );
}

/** Where the words of a step's reason stand; a no of the group or the centre by default. */
function reasonKey(step: string, reason: string): string {
  if (step === 'withdrawn') return `words.withdraw-reason.${reason}`;
  if (step === 'expired') return `words.expiry-reason.${reason}`;
  return step === 'invitation-declined'
    ? `introductions.no-reason.${reason}`
    : `words.decline-reason.${reason}`;
}

function Steps({ match }: { match: MatchDetail }) {
  return (
    <section className="box">
      <h2>
        <Say k="desk.match.history" />
      </h2>
      <ol>
        {match.steps.map(({ at, step, reason }) => (
          <li key={`${at.toISOString()} ${step}`}>
            <DayOf at={at} /> <Say k={`desk.step.${step}`} />
            {reason && (
              <>
                {' '}
                <Say k={reasonKey(step, reason)} />
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface AnswerProps {
  readonly match: MatchDetail;
  readonly placeable: boolean;
  readonly typed: Typed | null;
  readonly kind: Desk['kind'];
}

function Answer({ match, placeable, typed, kind }: AnswerProps) {
  const action = `/desk/matches/${match.matchId}/answer${kind ? `?kind=${kind}` : ''}`;
  const byTelephone = match.state === 'with-group';
  const full = match.sessions.some(isFull);
  if (match.state !== 'with-coordinator' && !byTelephone) return null;
  return (
    <div className="act">
      {!byTelephone && <Obstacle full={full} placeable={placeable} />}
      <Form
        action={action}
        submit={byTelephone ? 'desk.match.group-says-yes' : 'desk.match.approve'}
        quiet={full && !byTelephone}
      >
        <input type="hidden" name="answer" value="yes" />
      </Form>
      <DeclineForm action={action} purpose="match" scope={NO_SCOPE} typed={typed} />
    </div>
  );
}

/** What stands in the way of an approval, said before its button. */
function Obstacle({ full, placeable }: { full: boolean; placeable: boolean }) {
  if (!full && placeable) return null;
  return (
    <p className="no">
      <Say k={full ? 'desk.match.session-full' : 'desk.match.not-placeable'} />
    </p>
  );
}

function isFull({ capacity, taken }: MatchDetail['sessions'][number]): boolean {
  return capacity !== null && taken >= capacity;
}
