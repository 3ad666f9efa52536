import { emptyWeek } from '@app/matching';
import type { TownRow } from '@app/places';
import { RESIDENCIES } from '@app/vocabulary';
import { useAsked, useText } from '../../frame/asked-context';
import { CheckField, RadioField, SelectField, useOptions } from '../../frame/choice-fields';
import { Form } from '../../frame/form';
import type { FormState } from '../../frame/form-state';
import { Page } from '../../frame/page';
import { LongTextField, TextField } from '../../frame/text-field';
import { Say } from '../../frame/words';
import { townOptions } from '../../public/find-form';
import { wayWords } from '../../reasons/word-lists';
import { WAYS } from '../../resident/when.form';
import { WeekTable } from '../../resident/when.page';
import { BirthDate } from '../../resident/who.page';
import { ContactFields } from '../by-hand/contact-fields';
import { AgreedField } from './agreed-field';
import { ProxySteps } from './steps';

interface EnterCardProps {
  readonly form: FormState;
  readonly towns: readonly TownRow[];
  /** Whether words about needs can be kept. */
  readonly asksNeeds: boolean;
}

/** Second step: the card of somebody who uses no e-mail. */
export function EnterCardPage({ form, towns, asksNeeds }: EnterCardProps) {
  const { t } = useAsked();
  const text = useText();
  const ways = WAYS.map((way) => ({
    value: String(way),
    label: t('forms.way', { way: wayWords(way) }),
  }));
  return (
    <Page title={text('ways-in.proxy.card-title')} form={form}>
      <ProxySteps step="card" />
      <h1>
        <Say k="ways-in.proxy.card-title" />
      </h1>
      <p className="lead">
        <Say k="ways-in.proxy.card-lead" />
      </p>
      <Form action="/desk/proxy/card" submit="ways-in.proxy.card-submit" state={form}>
        <TextField name="name" />
        <TextField name="kana" hint />
        <BirthDate />
        <SelectField name="homeTown" options={townOptions(towns)} />
        <CheckField name="residency" options={useOptions('residency', RESIDENCIES)} optional />
        <TextField name="phone" type="tel" optional />
        <WeekTable week={emptyWeek()} />
        <RadioField name="longestWay" options={ways} />
        {asksNeeds && <LongTextField name="needsWords" hint optional rows={3} />}
        <ContactFields />
        <AgreedField />
      </Form>
    </Page>
  );
}
