import { momentPhrase } from '@app/language';
import { useAsked, useText } from '../frame/asked-context';
import { Notice } from '../frame/notice';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { AnswerForms } from './answer-forms';
import type { AnswerProps } from './answer-props';
import { AnswerStanding } from './answer-standing';
import { QuestionFacts } from './question-facts';

/** One question to one person: who asks, what, when and where, and a button for each answer; nobody's name. */
export function AnswerPage({ token, view, first, done, form }: AnswerProps) {
  const text = useText();
  const { language } = useAsked();
  const { question, groupName, standing, title, until } = view;
  const ask = question === 'invitation' ? `invitation-${view.askedBy}` : question;
  const heading = text(`answers.ask.${ask}`, { group: groupName });
  return (
    <Page title={heading} form={form}>
      {done && <Notice k="answers.done" />}
      <p className="meta">{title && groupName}</p>
      <h1>{title ?? heading}</h1>
      {title && (
        <p className="lead">
          <Say k={`answers.ask.${ask}`} v={{ group: groupName }} />
        </p>
      )}
      <AnswerStanding view={view} />
      {view.answers.length > 0 && <QuestionFacts view={view} />}
      {standing.kind === 'open' && until && (
        <p className="state">
          <Say k="answers.until" v={{ until: momentPhrase(until, language) }} />
        </p>
      )}
      {view.answers.length > 0 && (
        <p className="meta">
          <Say k="answers.for-whom" />
        </p>
      )}
      <AnswerForms token={token} view={view} first={first} form={form} />
      <p>
        <a href={view.page}>
          <Say k="answers.sign-in" />
        </a>
      </p>
    </Page>
  );
}
