import type { TownRow } from '@app/places';
import { RESIDENCIES } from '@app/vocabulary';
import { CheckField, PlainOptions, SelectField, useOptions } from '../frame/choice-fields';
import { FieldProblem, Hint, LabelWords } from '../frame/field';
import { Fold } from '../frame/fold';
import { Form } from '../frame/form';
import { type FormState, isFilled, useField } from '../frame/form-state';
import { TextField } from '../frame/text-field';
import { Say } from '../frame/words';
import { townOptions } from '../public/find-form';
import { ERA_CODES } from './birth-date';
import { CardStep } from './card-step';

interface WhoProps {
  readonly form: FormState;
  readonly towns: readonly TownRow[];
  readonly done: boolean;
}

export function WhoPage({ form, towns, done }: WhoProps) {
  return (
    <CardStep step={1} form={form} done={done}>
      <Form action="/me/card/1" submit="pages.card-steps.next" state={form}>
        <TextField name="name" autoComplete="name" />
        <TextField name="kana" />
        <BirthDate />
        <SelectField name="homeTown" options={townOptions(towns)} hint />
        <CheckField name="residency" options={useOptions('residency', RESIDENCIES)} optional />
        <Fold k="pages.card-steps.more" open={isFilled(form, ['phone'])}>
          <TextField name="phone" type="tel" autoComplete="tel" hint optional />
        </Fold>
      </Form>
    </CardStep>
  );
}

export function BirthDate() {
  const { problem } = useField('birthYear');
  return (
    <fieldset className={problem ? 'field wrong' : 'field'} aria-describedby="birthYear-hint">
      <legend>
        <LabelWords name="birthDate" />
      </legend>
      <Hint name="birthYear" hint />
      <FieldProblem name="birthYear" />
      <div className="row date">
        <Era />
        <Part name="birthYear" autoComplete="bday-year" />
        <Part name="birthMonth" autoComplete="bday-month" />
        <Part name="birthDay" autoComplete="bday-day" />
      </div>
    </fieldset>
  );
}

function Era() {
  const { id, value } = useField('birthEra');
  return (
    <div className="field">
      <label htmlFor={id}>
        <Say k="forms.labels.birth-era" />
      </label>
      <select id={id} name="birthEra" defaultValue={value || 'common'}>
        <PlainOptions options={useOptions('era', ERA_CODES)} />
      </select>
    </div>
  );
}

function Part({ name, autoComplete }: { name: string; autoComplete: string }) {
  const { id, value } = useField(name);
  const { problem } = useField('birthYear');
  return (
    <div className="field">
      <label htmlFor={id}>
        <Say k={`forms.labels.part-${name.replace('birth', '').toLowerCase()}`} />
      </label>
      <input
        type="text"
        id={id}
        name={name}
        inputMode="numeric"
        autoComplete={autoComplete}
        defaultValue={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? 'birthYear-problem' : undefined}
      />
    </div>
  );
}
