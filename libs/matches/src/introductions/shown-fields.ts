import { ageOn, dayAt } from '@app/matching';
import type { MatchState } from '../match.entity';
import { type Disclosure, SHOWN_FIELDS, type ShownField } from './disclosure.entity';

/** How a consent stands: given, shown to the group, taken back, at its end, or destroyed by the group. */
export type DisclosureStanding = 'consented' | 'open' | 'withdrawn' | 'over' | 'destroyed';

export type DisclosureDates = Pick<
  Disclosure,
  'fields' | 'openedAt' | 'endsAt' | 'withdrawnAt' | 'closedAt' | 'destroyedAt'
>;

export function standingOf(disclosure: DisclosureDates, now: Date): DisclosureStanding {
  const { openedAt, endsAt, withdrawnAt, closedAt, destroyedAt } = disclosure;
  if (destroyedAt) return 'destroyed';
  if (withdrawnAt) return 'withdrawn';
  if (closedAt || (endsAt && endsAt <= now)) return 'over';
  return openedAt ? 'open' : 'consented';
}

/** Both sides and the centre said yes, and it is not called off. */
const SHOWING: readonly MatchState[] = ['approved', 'attended', 'absent'];

/** What a group may see of a person: the fields of an open disclosure of an approved match, nothing before or after. */
export function shownFields(
  disclosure: DisclosureDates | null,
  state: MatchState,
  now: Date,
): readonly ShownField[] {
  if (!disclosure || !SHOWING.includes(state)) return [];
  return standingOf(disclosure, now) === 'open' ? disclosure.fields : [];
}

/** What there is to show of a person. */
export interface ContactFacts {
  readonly birthDate: string;
  readonly hasEmail: boolean;
  readonly hasPhone: boolean;
  readonly hasTown: boolean;
}

const OF_AGE = 18;
const ALWAYS: readonly ShownField[] = ['name', 'kana'];

/** What a person may choose to show besides the name; nobody writes to or calls a minor directly. */
export function fieldsToChoose(facts: ContactFacts, now: Date): ShownField[] {
  const isMinor = ageOn(facts.birthDate, dayAt(now.getTime())) < OF_AGE;
  const has: Record<ShownField, boolean> = {
    name: false,
    kana: false,
    phone: facts.hasPhone && !isMinor,
    email: facts.hasEmail && !isMinor,
    town: facts.hasTown,
  };
  return SHOWN_FIELDS.filter((field) => has[field]);
}

/** The fields of a consent: the name always; of what there is, what was chosen, or the nearest way to reach them. */
export function consentedFields(
  chosen: readonly ShownField[] | null,
  facts: ContactFacts,
  now: Date,
): ShownField[] {
  const possible = fieldsToChoose(facts, now);
  const way = possible.includes('email') ? 'email' : 'phone';
  const wanted = chosen ?? [way];
  return [...ALWAYS, ...possible.filter((field) => wanted.includes(field))];
}
