import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TOWNS = `city_code,town,town_official,base,base_kana,chome,lat,lng,postal_code,community_area
13224,永山三丁目,永山三丁目,永山,ながやま,3,35.6296,139.4483,2060025,6
13224,桜ケ丘一丁目,桜ヶ丘一丁目,桜ヶ丘,さくらがおか,1,35.6465,139.4503,2060013,3
13224,海の上,海の上,海の上,うみのうえ,,135.6,139.4,2060000,1
`;

const COLUMNS = [
  ...[
    'opportunity_id',
    'content_id',
    'vol_requests',
    'event_time',
    'title',
    'summary',
    'category_desc',
    'org_title',
  ],
  ...[
    'org_content_id',
    'locality',
    'display_url',
    'recurrence_type',
    'created_date',
    'start_date_date',
    'end_date_date',
  ],
  ...['Latitude', 'Longitude', 'region', 'Postcode', 'status'],
];

const opening = (row: Partial<Record<string, string>>) =>
  COLUMNS.map((column) => `"${(row[column] ?? '').replaceAll('"', '""')}"`).join(',');

const shelter = {
  category_desc: 'Environment',
  org_title: 'Garden Friends',
  org_content_id: '77',
  event_time: '0',
  status: 'approved',
};
const dates = { created_date: 'May 2 2011', start_date_date: 'June 4 2011', end_date_date: 'August 27 2011' };
const place = { Latitude: '40.7266', Longitude: '-73.9791' };

const OPENINGS = [
  COLUMNS.join(','),
  opening({
    ...shelter,
    ...dates,
    ...place,
    opportunity_id: '1',
    title: 'Water the beds',
    vol_requests: '5',
    recurrence_type: 'ongoing',
  }),
  opening({
    ...shelter,
    ...dates,
    ...place,
    opportunity_id: '2',
    title: 'Plant bulbs',
    vol_requests: '9999',
    recurrence_type: 'onetime',
  }),
  opening({
    ...shelter,
    ...dates,
    opportunity_id: '3',
    title: 'Sort seeds',
    vol_requests: '2',
    recurrence_type: 'onetime',
  }),
  opening({
    ...shelter,
    ...dates,
    ...place,
    opportunity_id: '4',
    title: 'No day',
    start_date_date: 'soon',
    recurrence_type: 'onetime',
  }),
].join('\r\n');

const EVENTS = `№,対象,開催日,開始時間,終了時間,行事名,場所名称,緯度,経度,説明,料金,定員,申込期間,URL,問い合わせ先（市の担当課）,TEL
1,両方,"8月5日（水）、8月7日（金）",１３：３０,15:00,夏のおはなし会,永山図書館,35.63,139.44,絵本を読みます。,無料,"申込先着
20人",7月1日から,https://example.jp/a,図書館,042-000-0001
2,一般,8月9日（日）,10:00,,終わりの書いていない催し,公民館,35.63,139.44,,無料,なし,,,公民館,042-000-0002
`;

/** Small files with the traps of the real ones, in a folder of their own. */
export function smallFiles(): { path(name: string): string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'tsumugi-files-'));
  const files = {
    'towns.csv': TOWNS,
    'openings.csv': OPENINGS,
    'events.csv': `\uFEFF${EVENTS}`,
    'other.csv': 'a,b\n1,2\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true }) };
}
