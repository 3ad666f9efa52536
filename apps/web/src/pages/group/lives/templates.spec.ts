import { LANGUAGES, translator } from '@app/language';
import { checkForm } from '../../../frame/check-form';
import { OpeningFormFields } from '../opening.form';
import { isTemplate, TEMPLATE_CODES, templateValues } from './templates';

const each = LANGUAGES.flatMap((language) => TEMPLATE_CODES.map((code) => [code, language] as const));

test.each(each)('%s in %s fills the form with what it takes', (code, language) => {
  const values = templateValues(code, translator(language));
  expect(checkForm(OpeningFormFields, values).problems).toEqual([]);
  expect(Object.values(values).join()).not.toMatch(/[{}|]/);
});

test('nothing else is a template', () => {
  expect(TEMPLATE_CODES).toHaveLength(5);
  expect(['constructor', '', undefined, 'park'].map(isTemplate)).toEqual([false, false, false, false]);
});
