import { ACCOMMODATIONS, FIELD_CODES, SKILLS, SPOKEN_LANGUAGES } from '@app/vocabulary';
import { CheckField, useOptions } from '../frame/choice-fields';
import { Fold } from '../frame/fold';
import { Form } from '../frame/form';
import { type FormState, isFilled } from '../frame/form-state';
import { CardStep } from './card-step';

const SHOWN = 10;

/** One question; what helps to choose better can be told now or at any later time. */
export function CanDoPage({ form, done }: { form: FormState; done: boolean }) {
  return (
    <CardStep step={2} form={form} done={done}>
      <Form action="/me/card/2" submit="pages.card-steps.next" state={form}>
        <CheckField name="wishes" options={useOptions('field', FIELD_CODES)} shown={SHOWN} optional dense />
        <Fold
          k="pages.card-steps.more-2"
          open={done || isFilled(form, ['skills', 'accessNeeds']) || isWrong(form)}
        >
          <CheckField name="skills" options={useOptions('skill', SKILLS)} hint optional dense />
          <CheckField name="languages" options={useOptions('language', SPOKEN_LANGUAGES)} dense />
          <CheckField
            name="accessNeeds"
            options={useOptions('accommodation', ACCOMMODATIONS)}
            hint
            optional
            dense
            folded
          />
        </Fold>
      </Form>
    </CardStep>
  );
}

function isWrong({ problems }: FormState): boolean {
  return problems.length > 0;
}
