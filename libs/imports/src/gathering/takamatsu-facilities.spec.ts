import { parseImport } from '../parse-import';

const CENTRES = '#property,latitude,longitude,name,address,telephoneNumber,referenceObject,note';
const HALLS = `${CENTRES},availableDate,startTime,endTime,availableDateNote`;

function read(format: string, header: string, ...rows: string[]) {
  const outcome = parseImport('gathering-places', format, Buffer.from([header, ...rows].join('\r\n')));
  if (!outcome.ok) throw new Error(outcome.fault.message);
  return outcome.report;
}

describe('community centres of Takamatsu', () => {
  it('are taken with position and telephone', () => {
    const { rows } = read(
      'takamatsu-centres',
      CENTRES,
      '1,34.34,134.03,南町コミュニティセンター,南町22-9,０８７-000-9911,,',
    );
    expect(rows).toEqual([
      {
        ...{ row: 1, ref: '南町コミュニティセンター/南町22-9', kind: 'community-centre' },
        ...{ name: '南町コミュニティセンター', address: '南町22-9', lat: 34.34, lng: 134.03 },
        ...{ phone: '087-000-9911', url: null, openHours: '', whatIsThere: '' },
        source: '高松市オープンデータ（高松市）CC BY 4.0 を加工',
      },
    ]);
  });

  it('are left out without a name or a position, and taken once', () => {
    const report = read(
      ...(['takamatsu-centres', CENTRES] as const),
      '1,34.34,134.03,南町集会所,南町1,,,',
      '2,,,北町集会所,北町1,,,',
      '3,34.34,134.03,,西町1,,,',
      '4,34.35,134.04,南町集会所,南町1,,,',
    );
    expect(report.rows.map(({ name, kind }) => [name, kind])).toEqual([['南町集会所', 'hall']]);
    expect(report.leftOut.map(({ reason }) => reason.split(':')[0])).toEqual([
      'no-position',
      'no-name',
      'repeated',
    ]);
  });

  it('lose a telephone number and an address that are none', () => {
    const report = read(
      'takamatsu-centres',
      CENTRES,
      '1,34.34,134.03,南町集会所,南町1,窓口へ,javascript:x,和室',
    );
    expect(report.rows[0]).toMatchObject({ phone: null, url: null, whatIsThere: '和室' });
    expect(report.repaired.map(({ column }) => column)).toEqual(['telephoneNumber', 'referenceObject']);
  });
});

describe('halls of Takamatsu', () => {
  it('say their days, hours and closing days', () => {
    const { rows } = read(
      ...(['takamatsu-halls', HALLS] as const),
      '1,34.34,134.05,南町市民活動センター,南町3-1　8階,087-000-7534,https://example.jp/,,月水金,09:00,21:30,祝日は休館。',
      '2,34.34,134.05,北町会館,北町3-1,,,,,,,',
    );
    expect(rows.map(({ kind, openHours, address }) => ({ kind, openHours, address }))).toEqual([
      { kind: 'activity-centre', openHours: '月・水・金 9:00～21:30\n祝日は休館。', address: '南町3-1 8階' },
      { kind: 'hall', openHours: '', address: '北町3-1' },
    ]);
  });

  it('are taken without times that are none', () => {
    const report = read('takamatsu-halls', HALLS, '1,34.34,134.05,北町会館,北町3-1,,,,月,朝,夕方,');
    expect(report.rows[0]?.openHours).toBe('月');
    expect(report.repaired).toHaveLength(1);
  });
});
