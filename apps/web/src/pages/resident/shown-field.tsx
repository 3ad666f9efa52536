import { type ContactFacts, fieldsToChoose } from '@app/matches';
import { useAsked } from '../frame/asked-context';
import { CheckField } from '../frame/choice-fields';
import { Say } from '../frame/words';

/** What the group may see besides the name, once there is a place. */
export function ShownField({ contact }: { contact: ContactFacts }) {
  const { t, now } = useAsked();
  const options = fieldsToChoose(contact, now).map((value) => ({
    value,
    label: t(`introductions.field.${value}`),
  }));
  return (
    <>
      {options.length > 0 && <CheckField name="shown" options={options} />}
      <p className="meta">
        <Say k="introductions.shown.always" />
      </p>
    </>
  );
}
