import type {
  ConsultationAtDesk,
  GuardianStanding,
  HistoryLine,
  InvitationView,
  MatchDetail,
  RuleDecision,
  StandingInLine,
} from '@app/matches';
import type { Explanation } from '@app/matching';
import { ConsultationBox } from '../after/consultation-box';
import { useText } from '../frame/asked-context';
import { DeclineForm, NO_SCOPE } from '../frame/decline-form';
import { Form } from '../frame/form';
import { Say } from '../frame/words';
import { GuardianBox } from '../guardian/guardian-box';
import { HistoryBox } from '../history/history-box';
import { PlaceAnswer } from '../places/place-answer';
import { type DeskFilter, filterQuery } from './desk-filter';
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
  readonly history: readonly HistoryLine[];
  readonly consultations: readonly ConsultationAtDesk[];
  readonly guardian: GuardianStanding;
  /** Whether the resident told in words what would help. */
  readonly needsTold: boolean;
  /** What is open about its places. */
  readonly standing: StandingInLine | null;
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
        <PersonBox match={match} needsTold={more.needsTold} />
        <OpeningBox match={match} />
        <RulesBox explanation={explanation} />
        <div>
          <ScoreBox explanation={explanation} />
          <HistoryBox lines={more.history} />
          <RuleDecisionsBox decisions={decisions} state={match.state} />
        </div>
      </div>
      <ConsultationBox matchId={match.matchId} consultations={more.consultations} />
      <GuardianBox matchId={match.matchId} standing={more.guardian} />
      {match.state === 'with-coordinator' && (
        <Records match={match} explanation={explanation} filter={desk.filter} />
      )}
      {more.standing && (
        <PlaceAnswer
          standing={more.standing}
          action={`/desk/matches/${match.matchId}`}
          reader="coordinator"
        />
      )}
      {more.invitation && <EnteredAnswer invitation={more.invitation} typed={typed} />}
      {more.hasReceipt && (
        <p>
          <a href={`/receipts/${match.matchId}`}>
            <Say k="introductions.receipt.link" />
          </a>
        </p>
      )}
      <Answer match={match} placeable={explanation.placeable} typed={typed} filter={desk.filter} />
    </DeskFrame>
  );
}

interface AnswerProps {
  readonly match: MatchDetail;
  readonly placeable: boolean;
  readonly typed: Typed | null;
  readonly filter: DeskFilter;
}

function Answer({ match, placeable, typed, filter }: AnswerProps) {
  const action = `/desk/matches/${match.matchId}/answer${filterQuery(filter)}`;
  const byTelephone = match.state === 'with-group';
  const full = match.sessions.some(isFull);
  if (match.state !== 'with-coordinator' && !byTelephone) return null;
  return (
    <div className="act" data-key="a">
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
