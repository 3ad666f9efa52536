import { consentReply } from './consent-reply';

test('a yes counts until the day that was chosen', () => {
  expect(consentReply({ answer: 'yes', consentUntil: '2027-03-31' })).toEqual({
    consent: true,
    until: '2027-03-31',
  });
});

test.each([
  ['no', { answer: 'no', consentUntil: '2027-03-31' }],
  ['nothing chosen', {}],
  ['two at once', { answer: ['yes', 'no'] }],
  ['no form at all', undefined],
])('%s is a no', (_, body) => {
  expect(consentReply(body)).toEqual({ consent: false });
});
