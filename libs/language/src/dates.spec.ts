import { dayPhrase, daysUntil, sessionPhrase, timesPhrase } from './dates';

const at = (text: string) => new Date(`${text}+09:00`);

describe('dates in words', () => {
  it.each([
    ['ja', '11月29日(日) 午前9時30分～11時30分'],
    ['ja-easy', '11月29日(日) 午前9時30分～11時30分'],
    ['en', 'Sun 29 Nov 9:30 AM–11:30 AM'],
    ['zh', '11月29日(周日) 上午9点30分～11点30分'],
    ['ko', '11월 29일(일) 오전 9시 30분～11시 30분'],
  ] as const)('%s', (language, phrase) => {
    expect(sessionPhrase(at('2026-11-29T09:30'), at('2026-11-29T11:30'), language)).toBe(phrase);
  });

  it('names the other half of the day and the next day', () => {
    expect(timesPhrase(at('2026-11-29T10:00'), at('2026-11-29T13:00'), 'ja')).toBe('午前10時～午後1時');
    expect(timesPhrase(at('2026-11-29T10:00'), at('2026-11-29T12:00'), 'ja')).toBe('午前10時～正午');
    expect(timesPhrase(at('2026-11-29T12:00'), at('2026-11-29T13:00'), 'ja')).toBe('正午～午後1時');
    expect(timesPhrase(at('2026-11-29T22:00'), at('2026-11-30T01:00'), 'ja')).toBe('午後10時～翌日午前1時');
  });

  it('counts days by the calendar of Tokyo', () => {
    expect(daysUntil(at('2026-11-30T00:10'), at('2026-11-29T23:50'))).toBe(1);
    expect(dayPhrase(at('2026-11-30T00:10'), 'ja')).toBe('11月30日(月)');
  });
});
