import { codeOnPage } from './code-on-page';
import { REFUSALS } from './refusal.page';

test.each([
  ['not-allowed', '/me/activities', 'card-not-started'],
  ['not-allowed', '/group', 'no-group-yet'],
  ['not-allowed', '/group?group=1', 'no-group-yet'],
  ['not-allowed', '/group/openings/new', 'no-group-yet'],
  ['not-allowed', '/groups/new', 'not-allowed'],
  ['not-allowed', '/desk', 'not-allowed'],
  ['session-is-full', '/openings/1/interest', 'session-is-full'],
])('%s on %s is said as %s', (code, path, said) => {
  expect(codeOnPage(code, path)).toBe(said);
  expect(REFUSALS).toContain(said);
});
