import type { Applicant } from '@app/matches';
import type { Reason } from '@app/matching';
import { useText } from '../frame/asked-context';
import { DoneNotice, Empty } from '../frame/notice';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { type AnswerState, answerScope } from './answer-state';
import { IntroductionCard } from './introduction-card';
import { PARTS, type Part, partOf } from './introductions-of';

export interface IntroductionsProps {
  readonly applicants: readonly Applicant[];
  /** Why those who wait for an answer fit, by match. */
  readonly reasons: ReadonlyMap<string, readonly Reason[]>;
  readonly done: unknown;
  readonly answer: AnswerState | null;
}

const DONE = ['accepted', 'declined', 'destroyed'];

/** Whom the group asked or the centre introduced, whose name it may see, and which lists it is to destroy. */
export function IntroductionsPage(props: IntroductionsProps) {
  const text = useText();
  const { applicants, done, answer } = props;
  return (
    <Page
      title={text('introductions.group.title')}
      form={answer && { ...answer, scope: answerScope(answer.matchId) }}
    >
      <h1>
        <Say k="introductions.group.title" />
      </h1>
      <p className="lead">
        <Say k="introductions.group.lead" />
      </p>
      <DoneNotice done={done} of={DONE} k="introductions.group.done-" />
      {applicants.every((each) => partOf(each) === null) && (
        <Empty k="introductions.group.nothing" href="/group" way="introductions.group.nothing-way" />
      )}
      {PARTS.map((part) => (
        <Some key={part} part={part} {...props} />
      ))}
    </Page>
  );
}

function Some({ part, applicants, reasons, answer }: IntroductionsProps & { part: Part }) {
  const some = applicants.filter((each) => partOf(each) === part);
  if (some.length === 0) return null;
  return (
    <section>
      <h2>
        <Say k={`introductions.group.${part}`} v={{ number: some.length }} />
      </h2>
      <div className="cards">
        {some.map((applicant) => (
          <IntroductionCard
            key={applicant.matchId}
            applicant={applicant}
            reasons={reasons.get(applicant.matchId) ?? []}
            answer={answer?.matchId === applicant.matchId ? answer : null}
          />
        ))}
      </div>
    </section>
  );
}
