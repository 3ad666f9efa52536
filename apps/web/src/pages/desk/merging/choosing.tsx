import { CONSENT_BY } from '@app/matches';
import type { CardField, TwoCards } from '@app/personal-data';
import { useAsked } from '../../frame/asked-context';
import { RadioField } from '../../frame/choice-fields';
import { Form } from '../../frame/form';
import type { FormState } from '../../frame/form-state';
import { Say } from '../../frame/words';
import { Doubles } from './doubles';
import { fieldWords } from './field-words';
import { comparedFields, valuesToBegin, waysToTake } from './merge.form';
import { Moving } from './moving';

interface ChoosingProps {
  readonly personId: string;
  readonly cards: TwoCards;
  readonly form: FormState;
}

/** Field by field which card is right, and the one button. */
export function Choosing({ personId, cards, form }: ChoosingProps) {
  const { t } = useAsked();
  const { differ } = comparedFields(cards);
  const twin = cards.kept.personId === personId ? cards.other : cards.kept;
  const state = { ...form, values: { ...valuesToBegin(cards), ...form.values } };
  return (
    <Form
      action={`/desk/proxy/people/${personId}/twins/${twin.personId}`}
      submit="merging.submit"
      state={state}
    >
      <h2>
        <Say k="merging.choose-title" />
      </h2>
      {differ.map((field) => (
        <Choice key={field} field={field} cards={cards} />
      ))}
      <Doubles cards={cards} />
      <Moving cards={cards} />
      <section>
        <p>
          <Say k="merging.ask" />
        </p>
        <RadioField
          name="agreedBy"
          options={CONSENT_BY.map((value) => ({ value, label: t(`ways-in.proxy.consent-by.${value}`) }))}
        />
      </section>
      <section className="box warn">
        <p>
          <strong>
            <Say k="merging.final" />
          </strong>
        </p>
        <p>
          <Say k="merging.told" />
        </p>
      </section>
    </Form>
  );
}

function Choice({ field, cards }: { field: CardField; cards: TwoCards }) {
  const { t } = useAsked();
  const options = waysToTake(field).map((value) => ({
    value,
    label:
      value === 'both'
        ? t('merging.side.both')
        : t('merging.option', {
            side: t(`merging.side.${value}`),
            value: fieldWords(field, cards[value], t),
          }),
  }));
  return <RadioField name={field} options={options} />;
}
