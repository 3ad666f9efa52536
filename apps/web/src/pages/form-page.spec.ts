import { formPage } from './form-page';

test.each([
  ['/openings/1/interest', '/openings/1'],
  ['/me/card/2', '/me/card/2'],
  ['/me/activities/1/withdrawal', '/me/activities'],
  ['/group/applicants/1/answer', '/group/applicants'],
  ['/group/openings/1/submission', '/group/openings/1'],
  ['/group/openings/new?group=1', '/group/openings/new?group=1'],
  ['/desk/matches/1/answer?kind=match', '/desk/matches/1?kind=match'],
  ['/sign-out', '/'],
])('the form of %s stands on %s', (address, page) => {
  expect(formPage(address)).toBe(page);
});
