import { FACT_CODES, FACT_SUBJECTS, FACTS } from '@app/matches';
import { useAsked, useText } from '../../frame/asked-context';
import { PlainOptions } from '../../frame/choice-fields';
import { Say } from '../../frame/words';
import { describedBy, type FormProps, RuleField } from './rule-field';
import { problemOf } from './rule-problems';
import { factName } from './rule-words';

/** The list of facts, by whom they are about, and a button that adds the chosen one as a condition. */
export function NewCondition(props: FormProps) {
  const { form, problems } = props;
  const { t } = useAsked();
  const text = useText();
  const problem = problemOf(problems, 'new-fact');
  return (
    <>
      <RuleField {...props} name="new-fact" label="rules.form.new-fact">
        <select
          id="new-fact"
          name="new-fact"
          defaultValue={form.newFact}
          aria-describedby={describedBy('new-fact', undefined, problem)}
          aria-invalid={problem ? true : undefined}
        >
          <option value="">{text('forms.choose')}</option>
          {FACT_SUBJECTS.map((subject) => (
            <optgroup key={subject} label={text(`rules.subject.${subject}`)}>
              <PlainOptions
                options={FACT_CODES.filter((fact) => FACTS[fact].subject === subject).map((value) => ({
                  value,
                  label: factName(value, t),
                }))}
              />
            </optgroup>
          ))}
        </select>
      </RuleField>
      <button className="btn quiet" type="submit" name="do" value="add">
        <Say k="rules.form.add" />
      </button>
    </>
  );
}
