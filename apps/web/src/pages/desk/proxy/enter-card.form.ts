import { CONSENT_BY, type ConsentBy } from '@app/matches';
import { emptyWeek } from '@app/matching';
import { type CardChange, type ContactWish, MOST_NEEDS_WORDS, type WhoIAm } from '@app/people';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { checkForm, type Problem } from '../../../frame/check-form';
import { weekWithBands } from '../../resident/week-bands';
import { WhenForm } from '../../resident/when.form';
import { WhoForm, whoOf } from '../../resident/who.form';
import { readContact } from '../by-hand/contact.form';

export class AgreedForm {
  @IsIn(CONSENT_BY, { context: { code: 'choose' } })
  agreedBy: ConsentBy;
}

class NeedsForm {
  @IsString()
  @MaxLength(MOST_NEEDS_WORDS)
  needsWords = '';
}

export interface EnteredCard {
  readonly who: WhoIAm;
  readonly card: CardChange;
  readonly consentBy: ConsentBy;
  /** `null` where it was not asked. */
  readonly contact: ContactWish | null;
}

/** The card of somebody on paper or telephone: the first and the third step of one's own, and how the person agreed. */
export function readCard(
  body: Record<string, unknown>,
  now: Date,
): { entered: EnteredCard } | { problems: Problem[] } {
  const who = checkForm(WhoForm, body);
  const when = checkForm(WhenForm, body);
  const needs = checkForm(NeedsForm, body);
  const agreed = checkForm(AgreedForm, body);
  const contact = body.contactBy ? readContact(body, who.form.phone !== '') : null;
  const said = whoOf(who.form, now);
  const problems = [
    ...who.problems,
    ...('problems' in said ? said.problems : []),
    ...when.problems,
    ...needs.problems,
    ...(contact?.problems ?? []),
    ...agreed.problems,
  ];
  if (problems.length > 0 || 'problems' in said) return { problems: onePerField(problems) };
  const { free, longestWay, online } = when.form;
  const card = { week: weekWithBands(free, emptyWeek()), longestWay, online, ...needs.form };
  return {
    entered: { who: said.who, card, consentBy: agreed.form.agreedBy, contact: contact?.wish ?? null },
  };
}

function onePerField(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ field }, at) => problems.findIndex((each) => each.field === field) === at);
}
