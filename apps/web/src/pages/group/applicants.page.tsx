import { type Applicant, isIntroduced } from '@app/matches';
import type { Reason } from '@app/matching';
import { useText } from '../frame/asked-context';
import { DoneNotice, Empty } from '../frame/notice';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { UndoOffer } from '../places/undo-offer';
import { type AnswerState, answerScope } from './answer-state';
import { ApplicantCard } from './applicant-card';

export interface ApplicantsProps {
  readonly applicants: readonly Applicant[];
  /** Why those who wait fit, by match. */
  readonly reasons: ReadonlyMap<string, readonly Reason[]>;
  readonly done: unknown;
  readonly answer: AnswerState | null;
}

const DONE = ['accepted', 'declined'];
const PARTS = [
  ['waiting', ['with-group']],
  ['under-way', ['with-coordinator', 'waiting', 'offered', 'approved']],
  ['ended', ['attended', 'absent', 'declined', 'withdrawn', 'expired']],
] as const;

export function ApplicantsPage(props: ApplicantsProps) {
  const text = useText();
  const { applicants, done, answer } = props;
  return (
    <Page
      title={text('pages.applicants.title')}
      form={answer && { ...answer, scope: answerScope(answer.matchId) }}
    >
      <h1>
        <Say k="pages.applicants.title" />
      </h1>
      <DoneNotice done={done} of={DONE} k="pages.applicants.done-" />
      <UndoOffer back="/group/applicants" />
      <p>
        <a href="/group/introductions">
          <Say k="introductions.group.link" />
        </a>
      </p>
      {applicants.length === 0 && (
        <Empty k="pages.applicants.nothing" href="/group" way="pages.applicants.nothing-way" />
      )}
      {PARTS.map(([part, states]) => (
        <Some key={part} part={part} states={states} {...props} />
      ))}
    </Page>
  );
}

function Some({ part, states, ...props }: ApplicantsProps & { part: string; states: readonly string[] }) {
  const some = props.applicants.filter(
    (applicant) => states.includes(applicant.state) && !isToAnswerElsewhere(applicant),
  );
  if (some.length === 0) return null;
  return (
    <section>
      <h2>
        <Say k={`pages.applicants.${part}`} v={{ number: some.length }} />
      </h2>
      <div className="cards">
        {some.map((applicant) => (
          <ApplicantCard
            key={applicant.matchId}
            applicant={applicant}
            reasons={props.reasons.get(applicant.matchId) ?? []}
            answer={props.answer?.matchId === applicant.matchId ? props.answer : null}
          />
        ))}
      </div>
    </section>
  );
}

/** Introductions by the centre have a page of their own. */
function isToAnswerElsewhere(applicant: Applicant): boolean {
  return applicant.state === 'with-group' && isIntroduced(applicant);
}
