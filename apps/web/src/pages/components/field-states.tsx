import { FIELD_CODES, RESIDENCIES } from '@app/vocabulary';
import { CheckField, RadioField, SelectField, useOptions } from '../frame/choice-fields';
import { Fold } from '../frame/fold';
import { Form } from '../frame/form';
import type { FormState } from '../frame/form-state';
import { LongTextField, TextField } from '../frame/text-field';

const EMPTY: FormState = { values: {}, problems: [], scope: 'empty' };
const FILLED: FormState = {
  values: {
    name: '佐藤 美咲',
    phone: '042-375-0000',
    residency: ['lives'],
    field: 'green',
    note: 'よろしくお願いします。',
  },
  problems: [],
  scope: 'filled',
};

/** What was typed is repeated, and what is wrong said at the field. */
export const WRONG: FormState = {
  values: { name: '', phone: 'ありません', residency: [], note: '' },
  problems: [
    { field: 'name', code: 'missing' },
    { field: 'phone', code: 'not-a-phone' },
    { field: 'residency', code: 'choose' },
  ],
  scope: 'wrong',
};

/** The fields empty, filled in, and wrong. */
export function FieldStates() {
  return (
    <div className="two">
      {[EMPTY, FILLED, WRONG].map((state) => (
        <Fields key={state.scope} state={state} />
      ))}
    </div>
  );
}

function Fields({ state }: { state: FormState }) {
  const fields = useOptions('field', FIELD_CODES);
  return (
    <div>
      <Form action="/components" submit="pages.card-steps.next" state={state}>
        <TextField name="name" />
        <TextField name="phone" type="tel" hint optional />
        <SelectField name="field" options={fields} />
        <CheckField name="residency" options={useOptions('residency', RESIDENCIES)} optional />
        <CheckField name="wishes" options={fields} dense shown={4} optional />
        <RadioField name="kind" options={useOptions('residency', RESIDENCIES)} />
        <Fold k="pages.card-steps.more-2" open={false}>
          <LongTextField name="note" rows={3} optional />
        </Fold>
      </Form>
    </div>
  );
}
