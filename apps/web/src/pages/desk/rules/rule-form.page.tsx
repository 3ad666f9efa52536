import { EFFECTS } from '@app/matches';
import { useText } from '../../frame/asked-context';
import { Page } from '../../frame/page';
import { Say } from '../../frame/words';
import { ConditionRow } from './condition-row';
import { NewCondition } from './new-condition';
import { describedBy, type FormProps, RuleField } from './rule-field';
import { problemOf, RuleProblems } from './rule-problems';

interface RuleFormPageProps extends FormProps {
  readonly action: string;
  readonly back: string;
  /** The version that saving makes. */
  readonly version: number;
}

/** Writes a rule, or its next version, without JavaScript: rows come and go by buttons, and what was typed stays. */
export function RuleFormPage({ action, back, version, ...props }: RuleFormPageProps) {
  const text = useText();
  const heading = text(`rules.form.title-${version === 1 ? 'new' : 'edit'}`);
  const troubled = props.problems.length > 0;
  return (
    <Page title={troubled ? text('pages.frame.title-with-problems', { title: heading }) : heading}>
      <RuleProblems {...props} />
      <p>
        <a href={back}>
          <Say k="rules.back" />
        </a>
      </p>
      <h1>
        <Say k={`rules.form.title-${version === 1 ? 'new' : 'edit'}`} />
      </h1>
      {version > 1 && (
        <p className="lead">
          <Say k="rules.form.edit-lead" v={{ version }} />
        </p>
      )}
      <form className="form" method="post" action={action} noValidate>
        {/* The first button answers the Enter key: it must save, not take a row away. */}
        <button type="submit" name="do" value="save" hidden>
          <Say k="rules.form.save" />
        </button>
        <NameAndEffect {...props} />
        <Conditions {...props} />
        <button className="btn" type="submit" name="do" value="save">
          <Say k="rules.form.save" />
        </button>
      </form>
    </Page>
  );
}

function NameAndEffect(props: FormProps) {
  const { form, problems } = props;
  const hint = 'rules.form.name-hint';
  const problem = problemOf(problems, 'name');
  return (
    <>
      <RuleField {...props} name="name" label="rules.form.name" hint={hint}>
        <input
          id="name"
          name="name"
          type="text"
          autoComplete="off"
          defaultValue={form.name}
          aria-describedby={describedBy('name', hint, problem)}
          aria-invalid={problem ? true : undefined}
        />
      </RuleField>
      <RuleField {...props} name="effect" label="rules.form.effect" many>
        <div className="choices">
          {EFFECTS.map((effect, index) => (
            <label key={effect} className="choice">
              <input
                type="radio"
                name="effect"
                id={index === 0 ? 'effect' : undefined}
                value={effect}
                defaultChecked={form.effect === effect}
              />
              <span>
                <Say k={`rules.effect.${effect}`} />
              </span>
            </label>
          ))}
        </div>
      </RuleField>
    </>
  );
}

function Conditions(props: FormProps) {
  const { rows } = props.form;
  return (
    <section className="form">
      <div>
        <h2>
          <Say k="rules.form.conditions" />
        </h2>
        <p className="hint">
          <Say k={`rules.form.${rows.length > 0 ? 'conditions-hint' : 'no-conditions'}`} />
        </p>
      </div>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server; a row is its place
        <ConditionRow key={at} {...props} row={row} at={at} />
      ))}
      <NewCondition {...props} />
    </section>
  );
}
