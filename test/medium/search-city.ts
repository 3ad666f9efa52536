import { randomUUID } from 'node:crypto';
import { chord, positionOf, weekdayOf } from '@app/matching';
import { folded, type Opening, type OpeningSearch, Session } from '@app/openings';
import type { Town } from '@app/places';
import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';
import { aTown } from '../support/a-town';
import { aGroup, anOpening, NOW } from '../support/factories';

export interface Made {
  readonly id: string;
  readonly said: string;
  readonly opening: Partial<Opening>;
  readonly sessions: readonly { startsAt: Date; isFull: boolean }[];
  readonly town: Town | null;
}

const TITLES = [
  '花壇の水やり',
  'こども食堂の配膳',
  'コドモ食堂の買い出し',
  'ＰＣ教室のお手伝い',
  'ﾊﾟｿｺﾝを直す会',
  '聖ヶ丘の落ち葉はき',
  '聖が丘のごみ拾い',
  'キッズ・カフェ 開店準備',
  '絵本の読み聞かせ🌷',
];
const FIELDS = ['green', 'food', 'digital', 'reading'] as const;
const PLACES: [string, string, number, number][] = [
  ['永山三丁目', 'ながやま', 35.6296, 139.4483],
  ['聖ヶ丘二丁目', 'ひじりがおか', 35.6365, 139.4641],
  ['一ノ宮一丁目', 'いちのみや', 35.6535, 139.4406],
];

/** Everything that a search asks for, in many mixtures. */
export async function makeCity(manager: EntityManager): Promise<{ made: Made[]; towns: Town[] }> {
  const [groupId] = (await aGroup(manager)).groupIds as [string];
  const towns: Town[] = [];
  for (const [name, kana, lat, lng] of PLACES)
    towns.push(await aTown(manager, { name, kana, lat, lng, ...positionOf(lat, lng) }));
  const made: Made[] = [];
  for (let n = 0; n < 60; n++) made.push(await one(manager, n, groupId, towns));
  return { made, towns };
}

async function one(
  manager: EntityManager,
  n: number,
  groupId: string,
  towns: readonly Town[],
): Promise<Made> {
  const town = n % 7 === 6 ? null : (towns[n % towns.length] as Town);
  const place = town ? pick(town) : { townId: null, lat: null, lng: null, x: null, y: null, z: null };
  const opening: Partial<Opening> = {
    ...{
      title: TITLES[n % TITLES.length] as string,
      body: `その${n}`,
      field: FIELDS[n % FIELDS.length] as never,
    },
    ...{ online: town === null, childrenWelcome: n % 3 === 0, beginnersWelcome: n % 5 !== 0, placeName: '' },
    ...{
      languages: n % 4 === 0 ? ['en'] : [],
      accessProvided: n % 6 === 0 ? ['plain-japanese'] : [],
      ...place,
    },
    ...(n % 11 === 10 && { closedAt: NOW }),
    ...(n % 13 === 12 && { publishedAt: null }),
  };
  const sessions = Array.from({ length: 1 + (n % 3) }, (_, at) => ({
    startsAt: DateTime.fromJSDate(NOW)
      .plus({ days: 1 + ((n * 5 + at * 3) % 20), hours: (n * 7 + at * 4) % 24 })
      .toJSDate(),
    isFull: (n + at) % 8 === 7,
  }));
  const { openingId } = await write(manager, groupId, opening, sessions);
  const said = [opening.title, opening.body, '永山グリーンクラブ', town?.name, town?.kana].filter(Boolean);
  return {
    id: openingId,
    said: said.map((each) => folded(each as string)).join('\n'),
    opening,
    sessions,
    town,
  };
}

async function write(
  manager: EntityManager,
  groupId: string,
  opening: Partial<Opening>,
  [first, ...rest]: Made['sessions'],
) {
  const rowOf = (each: Made['sessions'][number]) => ({
    startsAt: each.startsAt,
    endsAt: new Date(each.startsAt.getTime() + 3_600_000),
    ...{ capacity: 1, taken: each.isFull ? 1 : 0 },
  });
  const written = await anOpening(manager, groupId, opening, rowOf(first as Made['sessions'][number]));
  const more = rest.map((each) => ({ id: randomUUID(), openingId: written.openingId, ...rowOf(each) }));
  await manager.insert(Session, more);
  return written;
}

export function pick({ id, lat, lng, x, y, z }: Town) {
  return { townId: id, lat, lng, x, y, z };
}

/** The same search without any SQL: openings and when the first session that is asked for begins. */
export function byHand(made: readonly Made[], search: OpeningSearch): string[] {
  return made
    .filter(({ opening }) => opening.closedAt === undefined && opening.publishedAt === undefined)
    .filter((each) => holds(each, search))
    .map((each) => ({
      id: each.id,
      at: Math.min(...each.sessions.filter((s) => fits(s, search)).map(timeOf)),
    }))
    .filter(({ at }) => at !== Number.POSITIVE_INFINITY)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

const timeOf = ({ startsAt }: { startsAt: Date }) => startsAt.getTime();

function holds({ said, opening, town, sessions }: Made, search: OpeningSearch): boolean {
  const coming = sessions.length > 1 ? 'regular' : 'once';
  const checks: [unknown, () => boolean][] = [
    [search.words, () => (search.words ?? []).every((word) => saysIt(word, said, opening))],
    [search.field, () => opening.field === search.field],
    [search.townIds, () => town !== null && (search.townIds ?? []).includes(town.id)],
    [
      search.near,
      () => town !== null && (search.near ?? []).some((c) => chord(c, town) <= (search.within ?? 0)),
    ],
    [search.repeats, () => coming === search.repeats],
    [search.online, () => opening.online === true],
    [search.children, () => opening.childrenWelcome === true],
    [search.beginners, () => opening.beginnersWelcome === true],
    [search.language, () => speaks(opening, search.language as string)],
  ];
  return checks.every(([asked, check]) => asked === undefined || check());
}

function saysIt(word: { folded: string; codes: readonly string[] }, said: string, opening: Partial<Opening>) {
  return (
    said.split('\n').some((line) => line.includes(word.folded)) ||
    word.codes.includes(`field:${opening.field}`)
  );
}

function speaks(opening: Partial<Opening>, language: string): boolean {
  return language === 'plain-japanese'
    ? Boolean(opening.accessProvided?.includes(language))
    : Boolean(opening.languages?.includes(language as never));
}

function fits({ startsAt, isFull }: { startsAt: Date; isFull: boolean }, search: OpeningSearch): boolean {
  const local = DateTime.fromJSDate(startsAt).setZone('Asia/Tokyo');
  const day = local.toISODate() as string;
  const band = local.hour < 12 ? 'morning' : local.hour < 17 ? 'afternoon' : 'evening';
  if (isFull || startsAt <= NOW) return false;
  if (search.weekdays && !search.weekdays.includes(weekdayOf(day))) return false;
  if (search.timeOfDay && search.timeOfDay !== band) return false;
  return day >= (search.from ?? '0000') && day <= (search.to ?? '9999');
}
