import { dayPhrase } from '@app/language';
import { type Activity, type AfterMatch, LIVE_STATES, type StandingInLine } from '@app/matches';
import { WITHDRAW_REASONS } from '@app/vocabulary';
import { AfterBox } from '../after/after-box';
import { useAsked } from '../frame/asked-context';
import { RadioField, useOptions } from '../frame/choice-fields';
import { Form } from '../frame/form';
import { PartyLine } from '../frame/party-line';
import { WhenPhrase } from '../frame/times';
import { Say } from '../frame/words';
import { HistoryLink } from '../history/history-box';
import { LeaveOut } from '../places/leave-out';
import { PlaceAnswer } from '../places/place-answer';
import { type Turn, turnOf } from './turn';

interface ActivityProps {
  readonly activity: Activity;
  /** What is open about its places. */
  readonly standing: StandingInLine | null;
  /** Once it is approved. */
  readonly after: AfterMatch | null;
}

/** One activity: when, what, how it stands, whose turn it is and until when. */
export function ActivityCard({ activity, standing, after }: ActivityProps) {
  const { now } = useAsked();
  const coming = activity.sessions.some(({ endsAt }) => endsAt > now);
  return (
    <article className="card">
      {activity.sessions.map((session) => (
        <p className="when" key={session.startsAt.toISOString()}>
          <WhenPhrase {...session} />
        </p>
      ))}
      <h2>
        <a href={`/openings/${activity.openingId}`}>{activity.title}</a>
      </h2>
      <p className="meta">{[activity.groupName, activity.placeName].filter(Boolean).join(' · ')}</p>
      <PartyLine party={activity} />
      <State activity={activity} />
      {standing && (
        <PlaceAnswer standing={standing} action={`/me/activities/${activity.matchId}`} reader="resident" />
      )}
      {activity.state === 'invited' && <Answer matchId={activity.matchId} />}
      {activity.state === 'approved' && <OnTheDay activity={activity} />}
      {after && <AfterBox after={after} />}
      <ReceiptLink activity={activity} />
      <HistoryLink matchId={activity.matchId} />
      {LIVE_STATES.some((live) => live === activity.state) && coming && <StepBack activity={activity} />}
    </article>
  );
}

function State({ activity }: { activity: Activity }) {
  const { now } = useAsked();
  const turn = turnOf(activity, now);
  return (
    <div className="why">
      <p className="state">
        <Say k={`pages.activities.state-${activity.state}`} />
      </p>
      {turn && <WhoseTurn turn={turn} />}
      <Ending activity={activity} />
    </div>
  );
}

function WhoseTurn({ turn: { whose, until, atLatest, late } }: { turn: Turn }) {
  const { language } = useAsked();
  const apology = late && (whose === 'group' || whose === 'centre') ? '-late' : '';
  const day = (time: Date | null) => (time ? dayPhrase(time, language) : '');
  return (
    <p className="meta">
      <Say k={`pages.activities.turn-${whose}${apology}`} v={{ until: day(until) }} />
      {atLatest && day(atLatest) !== day(until) && (
        <>
          <br />
          <Say k="pages.activities.at-latest" v={{ until: day(atLatest) }} />
        </>
      )}
    </p>
  );
}

/** Who ended it gave a reason, or the clock did. */
const REASONS: Partial<Record<Activity['state'], string>> = {
  declined: 'decline-reason',
  expired: 'expiry-reason',
};

function Ending({ activity }: { activity: Activity }) {
  const saidNo = activity.state === 'declined' && activity.endedBy === 'resident';
  const reasons = REASONS[activity.state];
  if (!reasons) return null;
  const k = saidNo ? `introductions.no-reason.${activity.reason}` : `words.${reasons}.${activity.reason}`;
  return (
    <>
      {activity.reason && (
        <p>
          <Say k={k} />
        </p>
      )}
      {activity.reasonNote && <p className="words">{activity.reasonNote}</p>}
    </>
  );
}

function Answer({ matchId }: { matchId: string }) {
  return (
    <p>
      <a className="btn" href={`/me/invitations/${matchId}`}>
        <Say k="introductions.invitation.answer-way" />
      </a>
    </p>
  );
}

function ReceiptLink({ activity: { matchId, hasReceipt } }: { activity: Activity }) {
  if (!hasReceipt) return null;
  return (
    <p className="meta">
      <a href={`/receipts/${matchId}`}>
        <Say k="introductions.receipt.link" />
      </a>
    </p>
  );
}

function OnTheDay({ activity }: { activity: Activity }) {
  const facts = [
    ['meeting-point', activity.meetingPoint],
    ['bring', activity.whatToBring],
    ['rain', activity.rainPolicy],
  ].filter(([, value]) => value);
  return (
    <dl className="facts">
      {facts.map(([k, value]) => (
        <div key={k}>
          <dt>
            <Say k={`pages.opening.${k}`} />
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function StepBack({ activity }: { activity: Activity }) {
  const { matchId } = activity;
  return (
    <>
      <LeaveOut activity={activity} action={`/me/activities/${matchId}/companions-left-out`} />
      <Withdraw matchId={matchId} />
    </>
  );
}

function Withdraw({ matchId }: { matchId: string }) {
  const state = { values: { reason: 'no-reason' }, problems: [], scope: `m${matchId.slice(-12)}` };
  return (
    <details>
      <summary>
        <Say k="pages.activities.withdraw" />
      </summary>
      <p>
        <Say k="pages.activities.withdraw-word" />
      </p>
      <Form
        action={`/me/activities/${matchId}/withdrawal`}
        submit="pages.activities.withdraw-submit"
        state={state}
        quiet
      >
        <RadioField name="reason" options={useOptions('withdraw-reason', WITHDRAW_REASONS)} />
      </Form>
    </details>
  );
}
