import { dayPhrase } from '@app/language';
import type { Applicant } from '@app/matches';
import type { Reason } from '@app/matching';
import { useAsked } from '../frame/asked-context';
import { DeclineForm } from '../frame/decline-form';
import { Form } from '../frame/form';
import { CompanionNames, PartyLine } from '../frame/party-line';
import { WhenPhrase } from '../frame/times';
import { Say, Words } from '../frame/words';
import { HistoryLink } from '../history/history-box';
import { ReasonList } from '../reasons/reason-list';
import { someoneWords } from '../reasons/someone-words';
import { turnOf } from '../resident/turn';
import { type AnswerState, answerScope } from './answer-state';

interface ApplicantProps {
  readonly applicant: Applicant;
  readonly reasons: readonly Reason[];
  readonly answer: AnswerState | null;
}

/** Somebody who is interested: without a name before the centre has approved. */
export function ApplicantCard({ applicant, reasons, answer }: ApplicantProps) {
  const { t } = useAsked();
  return (
    <article className="card">
      <h3>{applicant.name ?? <Words>{someoneWords(applicant.townBase, applicant.ageDecade, t)}</Words>}</h3>
      <p className="meta">
        <a href={`/group/openings/${applicant.openingId}`}>{applicant.title}</a>
      </p>
      {applicant.sessions.map((session) => (
        <p className="when" key={session.startsAt.toISOString()}>
          <WhenPhrase {...session} />
        </p>
      ))}
      <PartyLine party={applicant} />
      <CompanionNames companions={applicant.companions} />
      {applicant.message && <blockquote className="words">{applicant.message}</blockquote>}
      <Reasons reasons={reasons} />
      <State applicant={applicant} />
      {applicant.state === 'approved' && <Contact applicant={applicant} />}
      <HistoryLink matchId={applicant.matchId} />
      {applicant.state === 'with-group' && <Answer matchId={applicant.matchId} answer={answer} />}
    </article>
  );
}

export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <div className="why">
      <ReasonList reasons={reasons} audience="group" />
    </div>
  );
}

function State({ applicant }: { applicant: Applicant }) {
  const { now, language } = useAsked();
  const turn = turnOf(applicant, now);
  return (
    <p className="state">
      <Say
        k={`pages.applicants.state-${applicant.state}`}
        v={{ until: turn?.until ? dayPhrase(turn.until, language) : '' }}
      />
    </p>
  );
}

/** What the consent lets the group see, or that it does so no more, and the receipt of it. */
export function Contact({ applicant }: { applicant: Applicant }) {
  const { matchId, disclosure } = applicant;
  if (!disclosure) return null;
  return (
    <>
      <Shown applicant={applicant} />
      <p className="meta">
        <a href={`/receipts/${matchId}`}>
          <Say k="introductions.receipt.link" />
        </a>
      </p>
    </>
  );
}

function Shown({ applicant: { kana, email, phone, town, disclosure } }: { applicant: Applicant }) {
  if (disclosure?.standing !== 'open')
    return (
      <p className="no">
        <Say k={`introductions.group.${disclosure?.standing === 'withdrawn' ? 'withdrawn' : 'over'}`} />
      </p>
    );
  return (
    <p>
      {kana}
      <br />
      {town && (
        <>
          {town}
          <br />
        </>
      )}
      {phone && (
        <>
          <a href={`tel:${phone}`}>{phone}</a>
          <br />
        </>
      )}
      {email && <a href={`mailto:${email}`}>{email}</a>}
    </p>
  );
}

function Answer({ matchId, answer }: { matchId: string; answer: AnswerState | null }) {
  const action = `/group/applicants/${matchId}/answer`;
  return (
    <div className="act">
      <Form action={action} submit="pages.applicants.accept">
        <input type="hidden" name="answer" value="yes" />
      </Form>
      <DeclineForm action={action} purpose="applicants" scope={answerScope(matchId)} typed={answer} />
    </div>
  );
}
