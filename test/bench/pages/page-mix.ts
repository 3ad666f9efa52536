import { randomUUID } from 'node:crypto';
import type { CityDatabase, Crowd, Signed } from './city-crowd';
import type { Arrival } from './open-loop';

export type Request = Omit<Arrival, 'atMs' | 'origin'>;

const OPEN = `SELECT id FROM openings WHERE published_at IS NOT NULL AND closed_at IS NULL ORDER BY number`;
const GROUPS = `SELECT DISTINCT group_id AS id FROM openings WHERE published_at IS NOT NULL ORDER BY 1`;
const WITH_COORDINATOR = `SELECT id FROM matches WHERE state = 'with-coordinator' ORDER BY created_at, id`;
const IN_REVIEW = `SELECT id FROM openings WHERE submitted_at IS NOT NULL AND published_at IS NULL
  AND returned_at IS NULL ORDER BY number`;

const KEYWORDS = ['花', '子ども', '図書', '公園', 'スマホ', '英語'];
const NOBODY: Signed = { cookie: '', openingId: null };

/** Which addresses there are to ask for. */
export interface Addresses {
  readonly openings: readonly string[];
  readonly groups: readonly string[];
  readonly matches: readonly string[];
  readonly inReview: readonly string[];
}

export async function addressesOf({ ids }: CityDatabase): Promise<Addresses> {
  return {
    openings: await ids(OPEN),
    groups: await ids(GROUPS),
    matches: await ids(WITH_COORDINATOR),
    inReview: await ids(IN_REVIEW),
  };
}

type Part = readonly [weight: number, kind: string, who: keyof Crowd | 'anyone', path: Path, body?: Body];
type Path = (n: number, addresses: Addresses, who: Signed) => string;
type Body = (n: number) => string;

/** What people do in a busy hour, of a hundred requests. */
const MIX: readonly Part[] = [
  [12, 'for me', 'residents', () => '/me'],
  [11, 'activities', 'residents', () => '/me/activities'],
  [18, 'opening, resident', 'residents', (n, { openings }) => `/openings/${of(openings, n)}`],
  [10, 'search', 'residents', (n) => `/openings?keyword=${encodeURIComponent(of(KEYWORDS, n))}`],
  [5, 'list', 'residents', () => '/openings'],
  [4, 'card', 'residents', () => '/me/card/3'],
  [2, 'record', 'residents', () => '/me/record'],
  [2, 'card, saved', 'residents', () => '/me/card/3', saveWeek],
  [2, 'wishes, saved', 'residents', () => '/me/notifications', saveWishes],
  [6, 'our group', 'members', () => '/group'],
  [5, 'applicants', 'members', () => '/group/applicants'],
  [5, 'our opening', 'members', (_n, _addresses, { openingId }) => `/group/openings/${openingId}`],
  [6, 'desk', 'coordinators', () => '/desk'],
  [3, 'match', 'coordinators', (n, { matches }) => `/desk/matches/${of(matches, n)}`],
  [1, 'review', 'coordinators', (n, { inReview }) => `/desk/openings/${of(inReview, n)}`],
  [4, 'home', 'anyone', () => '/'],
  [3, 'opening', 'anyone', (n, { openings }) => `/openings/${of(openings, n)}`],
  [1, 'group', 'anyone', (n, { groups }) => `/groups/${of(groups, n)}`],
];

/** So many requests of the mix, in an order that `next` draws; people take turns. */
export function mixOf(crowd: Crowd, addresses: Addresses, count: number, next: () => number): Request[] {
  const hundred = MIX.flatMap((part) => Array.from({ length: part[0] }, () => part));
  return Array.from({ length: count }, (_, n) => {
    const part = hundred[Math.floor(next() * hundred.length)] as Part;
    return requestOf(part, n, crowd, addresses);
  });
}

function requestOf([, kind, who, path, body]: Part, n: number, crowd: Crowd, addresses: Addresses): Request {
  const signed = who === 'anyone' ? NOBODY : of(crowd[who], n);
  return {
    kind,
    method: body ? 'POST' : 'GET',
    path: path(n, addresses, signed),
    cookie: signed.cookie,
    body: body ? body(n) : null,
  };
}

function saveWeek(n: number): string {
  const free = [`${n % 7}-9`, '5-9', '5-12', '6-9'].map((band) => `free=${band}`).join('&');
  return `_once=${randomUUID()}&${free}&longestWay=${n % 2 === 0 ? 3000 : 5000}&online=yes`;
}

function saveWishes(n: number): string {
  return `_once=${randomUUID()}&digest=${n % 2 === 0 ? 'weekly' : 'daily'}&weeklyAsks=2&quietFrom=22&quietUntil=7`;
}

function of<T>(list: readonly T[], n: number): T {
  return list[n % list.length] as T;
}
