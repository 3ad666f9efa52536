import { ACCOMMODATIONS, FIELD_CODES, SKILLS, SPOKEN_LANGUAGES } from '@app/vocabulary';
import { CheckField, useOptions } from '../frame/choice-fields';
import { Fold } from '../frame/fold';
import { Form } from '../frame/form';
import { type FormState, isFilled } from '../frame/form-state';
import { LongTextField } from '../frame/text-field';
import { CardStep } from './card-step';

const SHOWN = 10;

interface CanDoProps {
  readonly form: FormState;
  readonly done: boolean;
  /** Whether words about needs can be kept. */
  readonly asksNeeds: boolean;
}

/** One question; what helps to choose better can be told now or at any later time. */
export function CanDoPage({ form, done, asksNeeds }: CanDoProps) {
  return (
    <CardStep step={2} form={form} done={done}>
      <Form action="/me/card/2" submit="pages.card-steps.next" state={form}>
        <CheckField name="wishes" options={useOptions('field', FIELD_CODES)} shown={SHOWN} optional dense />
        <Fold
          k="pages.card-steps.more-2"
          open={done || isFilled(form, ['skills', 'accessNeeds', 'needsWords']) || isWrong(form)}
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
          {asksNeeds && <LongTextField name="needsWords" hint optional rows={3} />}
        </Fold>
      </Form>
    </CardStep>
  );
}

function isWrong({ problems }: FormState): boolean {
  return problems.length > 0;
}
