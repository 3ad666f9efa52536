import { ACCOMMODATIONS, FIELD_CODES, SKILLS, SPOKEN_LANGUAGES } from '@app/vocabulary';
import { CheckField, useOptions } from '../frame/choice-fields';
import { Form } from '../frame/form';
import type { FormState } from '../frame/form-state';
import { CardStep } from './card-step';

export function CanDoPage({ form, done }: { form: FormState; done: boolean }) {
  return (
    <CardStep step={2} form={form} done={done}>
      <Form action="/me/card/2" submit="pages.card-steps.next" state={form}>
        <CheckField name="skills" options={useOptions('skill', SKILLS)} hint optional dense />
        <CheckField name="wishes" options={useOptions('field', FIELD_CODES)} hint optional dense />
        <CheckField name="languages" options={useOptions('language', SPOKEN_LANGUAGES)} dense />
        <CheckField
          name="accessNeeds"
          options={useOptions('accommodation', ACCOMMODATIONS)}
          hint
          optional
          dense
          folded
        />
      </Form>
    </CardStep>
  );
}
