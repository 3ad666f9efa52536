import { DeclineFields, ReturnFields, readNo } from './decline.form';

describe('a no', () => {
  it.each([DeclineFields, ReturnFields])('for another reason needs a note', (fields) => {
    expect(readNo(fields, { reason: 'other', note: '  ' }).problems).toEqual([
      { field: 'note', code: 'note-missing' },
    ]);
    expect(readNo(fields, { reason: 'other', note: '春にまたお願いします。' }).problems).toEqual([]);
  });

  it('for a reason of the list needs none', () => {
    expect(readNo(DeclineFields, { reason: 'places-filled' }).problems).toEqual([]);
    expect(readNo(ReturnFields, {}).problems).toEqual([{ field: 'reason', code: 'choose' }]);
  });
});
