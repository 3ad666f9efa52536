import { DeclineFields, ReturnFields, readNo } from './decline.form';

describe('a no', () => {
  const needsNote = [{ field: 'note', code: 'note-missing' }];

  it('for another reason needs a note', () => {
    expect(readNo(DeclineFields, { reason: 'other', note: '  ' }).problems).toEqual(needsNote);
    expect(readNo(ReturnFields, { reason: 'other' }).problems).toEqual(needsNote);
    expect(readNo(DeclineFields, { reason: 'other', note: '春にまたお願いします。' }).problems).toEqual([]);
  });

  it('for a reason of the list needs none', () => {
    expect(readNo(DeclineFields, { reason: 'places-filled' }).problems).toEqual([]);
    expect(readNo(ReturnFields, {}).problems).toEqual([{ field: 'reason', code: 'choose' }]);
  });
});
