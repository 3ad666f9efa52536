import {
  type CardField,
  type Choices,
  FIELD_NAMES,
  isList,
  saysTheSame,
  settleDoubles,
  TAKEN,
  type Taken,
  type TwoCards,
  takenByDefault,
} from '@app/personal-data';
import type { Problem } from '../../../frame/check-form';

/** From which card each field may be taken. */
export function waysToTake(field: CardField): readonly Taken[] {
  return isList(field) ? ['kept', 'other', 'both'] : ['kept', 'other'];
}

/** Fields in which the cards differ, and those in which they do not. */
export function comparedFields({ kept, other }: TwoCards): { differ: CardField[]; same: CardField[] } {
  const isSame = (field: CardField) =>
    field === 'contact'
      ? JSON.stringify(kept.contact) === JSON.stringify(other.contact)
      : saysTheSame(field, kept.person, other.person);
  return { differ: FIELD_NAMES.filter((field) => !isSame(field)), same: FIELD_NAMES.filter(isSame) };
}

/** What is marked before anybody chooses. */
export function valuesToBegin({ kept, other }: TwoCards): Record<string, string> {
  const contact = !kept.contact && other.contact ? 'other' : 'kept';
  const values = FIELD_NAMES.map((field) => [field, takenByDefault(field, kept.person, other.person)]);
  return { ...Object.fromEntries(values), contact };
}

/** Where the person says they were, of two places at one time: the ids of held places. */
export function readThere(body: Readonly<Record<string, unknown>>): string[] {
  const named = Object.keys(body).filter((name) => /^there-\d+$/.test(name));
  return named.map((name) => body[name]).filter((value) => typeof value === 'string');
}

/** Two places at one time of which nobody has said yet which is true, each as the problem of its field. */
export function stillOpen({ doubles }: TwoCards, there: readonly string[]): Problem[] {
  const { open } = settleDoubles(doubles, there);
  const asked = settleDoubles(doubles, []).open;
  return asked.flatMap((pair, index) =>
    open.includes(pair) ? [{ field: `there-${index}`, code: 'choose' }] : [],
  );
}

/** The choices of a form; what is none of ours is left to the rule. */
export function readChoices(body: Readonly<Record<string, unknown>>): Choices {
  const said = FIELD_NAMES.flatMap((field) => {
    const taken = TAKEN.find((each) => each === body[field]);
    return taken && waysToTake(field).includes(taken) ? [[field, taken]] : [];
  });
  return Object.fromEntries(said);
}
