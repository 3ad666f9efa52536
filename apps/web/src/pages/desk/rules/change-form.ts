import type { Problem } from '../../../frame/check-form';
import { addRow, isFact, type RuleForm, removeRow } from './rule.form';

/** The form after a button that adds or takes away a condition; `null` for the button that saves. */
export function changedForm(
  form: RuleForm,
  pressed: unknown,
): { form: RuleForm; problems: readonly Problem[] } | null {
  if (pressed === 'add') {
    const problems = isFact(form.newFact) ? [] : [{ field: 'new-fact', code: 'choose' }];
    return { form: addRow(form), problems };
  }
  const at = /^remove-(\d{1,2})$/.exec(String(pressed))?.[1];
  return at === undefined ? null : { form: removeRow(form, Number(at)), problems: [] };
}
