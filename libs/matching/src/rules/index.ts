import { access } from './access';
import { age } from './age';
import { distance } from './distance';
import { guardianConsent } from './guardian-consent';
import { insurance } from './insurance';
import { language } from './language';
import { noOverlap } from './no-overlap';
import { openingOpen } from './opening-open';
import { qualification } from './qualification';
import { residency } from './residency';
import type { AnyPairRule, AnySessionRule, RuleCode } from './rule';
import { time } from './time';
import { willing } from './willing';

/** In the order in which verdicts are given. */
export const RULE_CODES: readonly RuleCode[] = [
  'opening-open',
  'age',
  'guardian-consent',
  'residency',
  'qualification',
  'language',
  'time',
  'distance',
  'access',
  'insurance',
  'no-overlap',
  'willing',
];

export const OPENING_RULE: AnyPairRule = openingOpen;

/** Cheapest and most selective first, for the fast path. */
export const PERSON_RULES: readonly AnyPairRule[] = [willing, distance, language, residency, access];

/** Each judges what the one before it left: first those that make the list, then those that only a place needs. */
export const LIST_SESSION_RULES: readonly AnySessionRule[] = [age, qualification, time, noOverlap];
export const PLACE_SESSION_RULES: readonly AnySessionRule[] = [guardianConsent, insurance];
