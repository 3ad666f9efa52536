import type { TownRow } from '@app/places';
import { GROUP_KINDS } from '@app/vocabulary';
import { useText } from '../frame/asked-context';
import { SelectField, useOptions } from '../frame/choice-fields';
import { Form } from '../frame/form';
import type { FormState } from '../frame/form-state';
import { Page } from '../frame/page';
import { LongTextField, TextField } from '../frame/text-field';
import { Say } from '../frame/words';
import { townOptions } from '../public/find-form';
import { KeptNotice } from './kept-notice';

interface GroupFormProps {
  readonly form: FormState;
  readonly towns: readonly TownRow[];
  /** Registering anew, or correcting what stands. */
  readonly purpose: 'register' | 'correct';
  /** Typed before the session ended, and not sent yet. */
  readonly isKept: boolean;
}

export function GroupFormPage({ form, towns, purpose, isKept }: GroupFormProps) {
  const text = useText();
  return (
    <Page title={text(`pages.group-form.${purpose}-title`)} form={form}>
      <h1>
        <Say k={`pages.group-form.${purpose}-title`} />
      </h1>
      {isKept && <KeptNotice />}
      <p className="lead">
        <Say k={`pages.group-form.${purpose}-lead`} />
      </p>
      <Form
        action={purpose === 'register' ? '/groups/new' : '/group/edit'}
        submit={`pages.group-form.${purpose}-submit`}
        state={form}
      >
        {purpose === 'correct' && (
          <input type="hidden" name="group" value={String(form.values.group ?? '')} />
        )}
        <TextField name="groupName" autoComplete="organization" />
        <TextField name="groupKana" hint />
        <SelectField name="kind" options={useOptions('group-kind', GROUP_KINDS)} />
        <LongTextField name="story" hint />
        <SelectField name="groupTown" options={townOptions(towns)} hint />
        <TextField name="groupPhone" type="tel" autoComplete="tel" hint />
      </Form>
    </Page>
  );
}
