import { readChoices } from './merge.form';

test('choices are read field by field', () => {
  expect(readChoices({ name: 'other', wishes: 'both', contact: 'kept' })).toEqual({
    name: 'other',
    wishes: 'both',
    contact: 'kept',
  });
});

test('what is none of ours is left to the rule', () => {
  expect(readChoices({ name: 'both', phone: 'mine', wishes: ['kept'], account: 'other' })).toEqual({});
});
