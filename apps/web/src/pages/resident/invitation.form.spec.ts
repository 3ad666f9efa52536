import { readAnswer } from './invitation.form';

const ID = '0197f1c2-0000-7000-8000-000000000001';

test.each([
  [
    { answer: 'yes', sessions: ID, shown: 'phone' },
    { answer: { kind: 'yes', sessionIds: [ID], fields: ['phone'] } },
  ],
  [
    { answer: 'yes', sessions: [ID, ID], shown: ['town', 'birthDate'] },
    { answer: { kind: 'yes', sessionIds: [ID, ID], fields: ['town'] } },
  ],
  [{ answer: 'yes', sessions: ID }, { answer: { kind: 'yes', sessionIds: [ID], fields: [] } }],
  [{ answer: 'yes' }, { problems: [{ field: 'sessions', code: 'none-chosen' }] }],
  [{ answer: 'yes', sessions: "1' OR" }, { problems: [{ field: 'sessions', code: 'none-chosen' }] }],
  [{ answer: 'no', reason: 'too-far' }, { answer: { kind: 'no', reason: 'too-far' } }],
  [{ answer: 'no', reason: 'whatever' }, { answer: { kind: 'no', reason: 'no-reason' } }],
  [{ answer: 'no' }, { answer: { kind: 'no', reason: 'no-reason' } }],
  [{ answer: 'later', sessions: ID }, { answer: { kind: 'later' } }],
])('%j', (body, read) => {
  expect(readAnswer(body)).toEqual(read);
});
