import type { AnswerWord, QuestionDay } from '@app/notifications';
import { FieldProblem } from '../frame/field';
import { Form } from '../frame/form';
import { type FormState, useField } from '../frame/form-state';
import { WhenPhrase } from '../frame/times';
import { Say } from '../frame/words';
import type { AnswerProps } from './answer-props';

/** A large button for each answer; the one that was pressed in the message stands first. */
export function AnswerForms({ token, view, first, form }: Omit<AnswerProps, 'done'>) {
  const { answers, standing } = view;
  const chosen = first ?? (standing.kind === 'open' ? 'yes' : null);
  const inOrder = [...answers].sort((a, b) => Number(b === chosen) - Number(a === chosen));
  return inOrder.map((answer) => (
    <div className="answer-way" key={answer}>
      <OneAnswer token={token} view={view} answer={answer} quiet={answer !== chosen} form={form} />
    </div>
  ));
}

interface OneProps extends Pick<AnswerProps, 'token' | 'view'> {
  readonly answer: AnswerWord;
  readonly quiet: boolean;
  readonly form: FormState;
}

function OneAnswer({ token, view: { question, days }, answer, quiet, form }: OneProps) {
  const mayChoose = question === 'invitation' && answer === 'yes' && days.length > 1;
  return (
    <Form
      action={`/answer/${token}`}
      submit={`answers.${question}.${answer}`}
      quiet={quiet}
      {...(mayChoose && { state: form })}
    >
      <p>
        <Say k={`answers.${question}.${answer}-word`} />
      </p>
      <input type="hidden" name="answer" value={answer} />
      {mayChoose && <Days days={days} />}
    </Form>
  );
}

function Days({ days }: { days: readonly QuestionDay[] }) {
  const { id, chosen, problem } = useField('sessions');
  return (
    <fieldset className={problem ? 'field wrong' : 'field'}>
      <legend>
        <Say k="answers.which-days" />
      </legend>
      <FieldProblem name="sessions" />
      <input type="hidden" name="choosing" value="yes" />
      <div className="choices">
        {days.map((day, index) => (
          <label className="choice" key={day.id}>
            <input
              type="checkbox"
              name="sessions"
              id={index === 0 ? id : undefined}
              value={day.id}
              defaultChecked={chosen.includes(day.id)}
            />
            <span>
              <WhenPhrase {...day} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
