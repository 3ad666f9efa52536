import { dayPhrase } from '@app/language';
import type { Applicant } from '@app/matches';
import type { Reason } from '@app/matching';
import { useAsked } from '../frame/asked-context';
import { DeclineForm } from '../frame/decline-form';
import { Form } from '../frame/form';
import { WhenPhrase } from '../frame/times';
import { Say, Words } from '../frame/words';
import { someoneWords } from '../reasons/someone-words';
import { type AnswerState, answerScope } from './answer-state';
import { Contact, Reasons } from './applicant-card';

interface CardProps {
  readonly applicant: Applicant;
  readonly reasons: readonly Reason[];
  readonly answer: AnswerState | null;
}

/** Somebody whom the group or the centre asked, and what is next; a name only while the consent lets it be seen. */
export function IntroductionCard({ applicant, reasons, answer }: CardProps) {
  const { t } = useAsked();
  const { matchId, state, disclosure } = applicant;
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
      <Reasons reasons={reasons} />
      <Turn applicant={applicant} />
      {disclosure?.wasOpened && <Contact applicant={applicant} />}
      {state === 'with-group' && <Answer matchId={matchId} answer={answer} />}
      {disclosure?.destroyBy && <Destroy matchId={matchId} />}
    </article>
  );
}

function Turn({ applicant: { state, clock, disclosure } }: { applicant: Applicant }) {
  const { language } = useAsked();
  const day = (at: Date | null | undefined) => (at ? dayPhrase(at, language) : '');
  if (disclosure?.destroyBy)
    return <Line k="introductions.group.destroy-by" until={day(disclosure.destroyBy)} />;
  if (disclosure?.standing === 'open')
    return <Line k="introductions.group.shown-until" until={day(disclosure.endsAt)} />;
  if (state === 'with-group') return <Line k="introductions.group.answer-until" until={day(clock?.endsAt)} />;
  return <Line k="introductions.group.asked-until" until={day(clock?.endsAt)} />;
}

function Line({ k, until }: { k: string; until: string }) {
  return (
    <p className="state">
      <Say k={k} v={{ until }} />
    </p>
  );
}

function Answer({ matchId, answer }: { matchId: string; answer: AnswerState | null }) {
  const action = `/group/introductions/${matchId}/answer`;
  return (
    <div className="act">
      <Form action={action} submit="introductions.group.accept">
        <input type="hidden" name="answer" value="yes" />
      </Form>
      <DeclineForm action={action} purpose="applicants" scope={answerScope(matchId)} typed={answer} />
    </div>
  );
}

function Destroy({ matchId }: { matchId: string }) {
  return (
    <div className="act">
      <p>
        <Say k="introductions.receipt.destroy-lead" />
      </p>
      <Form
        action={`/group/introductions/${matchId}/destruction`}
        submit="introductions.receipt.destroy-submit"
      />
    </div>
  );
}
