import { CONSENT_BY } from '@app/matches';
import { useAsked } from '../../frame/asked-context';
import { RadioField } from '../../frame/choice-fields';

/** How the person agreed to what the centre enters. */
export function AgreedField() {
  const { t } = useAsked();
  const options = CONSENT_BY.map((value) => ({ value, label: t(`ways-in.proxy.consent-by.${value}`) }));
  return <RadioField name="agreedBy" options={options} hint />;
}
