import { formProblems, settingsTyped, typedOf } from './settings.form';

test.each([
  ['9, 13, 18', [9, 13, 18]],
  ['９、１３', [9, 13]],
  ['', []],
  ['9時', [Number.NaN]],
])('hours %s', (waveHours, hours) => {
  expect(settingsTyped({ coolDownDays: '3', silentDays: '２', waveHours, answerHours: '12' })).toEqual({
    coolDownDays: 3,
    silentDays: 2,
    waveHours: hours,
    answerHours: 12,
  });
});

test('what no setting may be is said at its field', () => {
  expect(settingsTyped({ coolDownDays: '-1', silentDays: ['2'] }).coolDownDays).toBeNaN();
  expect(formProblems(['wave-hours'])).toEqual([{ field: 'waveHours', code: 'not-valid' }]);
});

test('the form shows what stands', () => {
  const settings = { coolDownDays: 3, silentDays: 2, waveHours: [9, 13], answerHours: 12 };
  expect(
    settingsTyped(Object.fromEntries(Object.entries(typedOf(settings)).map(([k, v]) => [k, String(v)]))),
  ).toEqual(settings);
});
