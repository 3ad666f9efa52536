import { FORMATS, type ImportKind } from './formats';
import { parseImport } from './parse-import';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each(Object.keys(FORMATS) as ImportKind[])('%s: an empty file is one clear answer', (kind) => {
  expect(parseImport(kind, undefined, new Uint8Array())).toEqual({
    ok: false,
    fault: { code: 'empty-file', message: 'The file is empty.' },
  });
});

test.each(Object.keys(FORMATS) as ImportKind[])(
  '%s: the wrong file names what is missing and what exists',
  (kind) => {
    const outcome = parseImport(kind, undefined, bytes('名前,よみ\n永山,ながやま\n'));
    expect(outcome).toMatchObject({ ok: false, fault: { code: 'missing-columns' } });
    const message = outcome.ok ? '' : outcome.fault.message;
    expect(message).toMatch(/missing or repeated: [^.]+\. The first line is: 名前,よみ\. This is no file/);
    expect(message).toContain('openings (nyc-service)');
  },
);

test('an unknown format or kind says what exists', () => {
  expect(parseImport('groups', 'constructor', bytes('x'))).toMatchObject({
    fault: { code: 'unknown-format', message: expect.stringContaining('groups (houjin)') },
  });
  expect(parseImport('people' as ImportKind, undefined, bytes('x'))).toMatchObject({
    fault: { code: 'unknown-kind' },
  });
});

test.each([
  ['events', { edition: '2026-13' }, '--edition is "2026-13"; it must be a month like 2026-08.'],
  ['openings', { assumeTime: 'morning' }, '--assume-time is "morning"; it must be a span like 10:00-12:00.'],
  ['openings', { shiftTo: '2026-02-30' }, '--shift-to is "2026-02-30"; it must be a day like 2026-09-01.'],
  ['towns', { assumeTime: '10:00-12:00' }, '--assume-time is for openings only, not for towns.'],
  [
    'openings',
    { edition: '2026-08', assumeTime: 'morning' },
    '--edition is for events only, not for openings.\n--assume-time is "morning"; it must be a span like 10:00-12:00.',
  ],
] as const)('an option that does not fit: %s %j', (kind, options, message) => {
  expect(parseImport(kind, undefined, bytes('x'), options)).toEqual({
    ok: false,
    fault: { code: 'bad-option', message },
  });
});

test('what is no text is told before anything else', () => {
  expect(parseImport('towns', undefined, bytes('%PDF-1.7'))).toMatchObject({ fault: { code: 'not-text' } });
});

test('the encoding is told', () => {
  const header = 'city_code,town_official,base_kana,chome,lat,lng,postal_code,community_area';
  expect(parseImport('towns', undefined, bytes(`\ufeff${header}\r\n`))).toMatchObject({
    ok: true,
    format: 'tama-towns',
    encoding: 'utf-8-bom',
    report: { read: 0, rows: [], leftOut: [], repaired: [] },
  });
});
