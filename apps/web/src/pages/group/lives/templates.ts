import { plainReadings, type Translate } from '@app/language';
import type { Field, Insurance, Payment, Skill } from '@app/vocabulary';

interface Template {
  readonly field: Field;
  readonly wantedSkills: readonly Skill[];
  readonly insurance: Insurance;
  readonly payment: Payment;
  readonly childrenWelcome: '' | 'yes';
}

const insured = { insurance: 'by-group', payment: 'unpaid' } as const;

/** Ready drafts, each with words of the same name in the room `lives`. */
const TEMPLATES = {
  'childrens-meal': { ...insured, field: 'children', wantedSkills: ['cooking'], childrenWelcome: '' },
  'park-cleaning': { ...insured, field: 'cleaning', wantedSkills: [], childrenWelcome: 'yes' },
  'talking-partner': { ...insured, field: 'seniors', wantedSkills: ['listening'], childrenWelcome: '' },
  'event-reception': { ...insured, field: 'festival', wantedSkills: ['reception'], childrenWelcome: '' },
  'japanese-together': {
    ...insured,
    field: 'international',
    wantedSkills: ['speaking'],
    childrenWelcome: '',
  },
} as const satisfies Record<string, Template>;

export type TemplateCode = keyof typeof TEMPLATES;

export const TEMPLATE_CODES = Object.keys(TEMPLATES) as TemplateCode[];

export function isTemplate(code: unknown): code is TemplateCode {
  return typeof code === 'string' && Object.hasOwn(TEMPLATES, code);
}

/** The fields of the form that a template fills in, in the reader's words. */
export function templateValues(code: TemplateCode, t: Translate): Record<string, unknown> {
  const said = (part: string) => plainReadings(t(`lives.${code}.${part}`));
  return { ...TEMPLATES[code], title: said('title'), body: said('body'), whatToBring: said('bring') };
}
