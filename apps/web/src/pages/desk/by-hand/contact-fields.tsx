import { CONTACT_BY } from '@app/people';
import { useAsked } from '../../frame/asked-context';
import { RadioField } from '../../frame/choice-fields';
import { TextField } from '../../frame/text-field';
import { Say } from '../../frame/words';

/** Letter or call, and what either needs. */
export function ContactFields() {
  const { t } = useAsked();
  const options = CONTACT_BY.map((value) => ({ value, label: t(`by-hand.contact.${value}`) }));
  return (
    <>
      <RadioField name="contactBy" options={options} />
      <TextField name="postalCode" inputMode="numeric" hint short optional />
      <TextField name="address" optional />
      <TextField name="reachable" hint optional />
      <p className="meta">
        <Say k="by-hand.contact.soon" />
      </p>
    </>
  );
}
