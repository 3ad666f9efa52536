import { lengthOf, type Said } from '@app/matches';
import { useAsked } from '../frame/asked-context';
import { RadioField } from '../frame/choice-fields';
import { Field } from '../frame/field';
import { Form } from '../frame/form';
import { useField } from '../frame/form-state';
import { durationWords, minuteChoices } from './minutes';

interface WordFormProps {
  readonly action: string;
  readonly placeId: string;
  readonly session: { readonly startsAt: Date; readonly endsAt: Date };
  /** What stands there already. */
  readonly said: Said | null;
}

/** There or not, and for how long; the length of the session stands there first. */
export function PresenceForm({ action, placeId, session, said }: WordFormProps) {
  const { t } = useAsked();
  const length = lengthOf(session);
  const values = { presence: said?.state ?? 'attended', minutes: said?.minutes ?? length };
  const options = ['attended', 'absent'].map((value) => ({ value, label: t(`after.presence.${value}`) }));
  return (
    <Form
      action={action}
      submit="after.word.submit"
      state={{ values, problems: [], scope: `p${placeId.slice(-12)}` }}
      quiet
    >
      <RadioField name="presence" options={options} />
      <Field name="minutes">
        <MinutesSelect choices={minuteChoices(length, values.minutes)} />
      </Field>
    </Form>
  );
}

function MinutesSelect({ choices }: { choices: readonly number[] }) {
  const { id, value } = useField('minutes');
  return (
    <select id={id} name="minutes" defaultValue={value}>
      <MinuteOptions choices={choices} />
    </select>
  );
}

export function MinuteOptions({ choices }: { choices: readonly number[] }) {
  const { t } = useAsked();
  return choices.map((minutes) => (
    <option key={minutes} value={minutes}>
      {plain(durationWords(minutes, t))}
    </option>
  ));
}

/** An option knows no ruby, and so short a word needs no reading. */
function plain(words: string): string {
  return words.replace(/\{([^|{}]+)\|[^{}]+\}/g, '$1');
}
