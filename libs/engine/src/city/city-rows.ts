import type { Opening, Position } from '@app/matching';
import { MOST_SESSIONS } from './draw-opening';
import type { CityPerson } from './draw-person';

export type Cells = readonly (string | number | boolean | null | readonly (string | bigint)[])[];

export interface CityTable<T> {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: (from: T, now: Date) => readonly Cells[];
}

const GROUP_ID = idOf('1', 1);

export const OPENINGS: CityTable<Opening> = {
  table: 'openings',
  columns:
    'id number group_id title field wanted_skills minimum_age maximum_age residency qualifications languages access_provided insurance online lat lng x y z created_at published_at publish_until deadline'.split(
      ' ',
    ),
  rows: (o, now) => [
    [
      idOf('2', o.number),
      o.number,
      GROUP_ID,
      '花壇の水やり',
      o.field,
      o.wantedSkills,
      o.minimumAge,
      o.maximumAge,
      o.residency,
      o.qualifications,
      o.languages,
      o.accessProvided,
      o.insuranceAsked ? 'volunteer-insurance' : 'not-needed',
      o.online,
      o.position && 35.6,
      o.position && 139.4,
      ...coordinates(o.position),
      now.toISOString(),
      o.published ? instant(o.publishFrom) : null,
      instant(o.publishUntil),
      instant(o.deadline),
    ],
  ],
};

export const SESSIONS: CityTable<Opening> = {
  table: 'sessions',
  columns: 'id number opening_id starts_at ends_at capacity taken cancelled_at'.split(' '),
  rows: (o, now) =>
    o.sessions.map((s) => [
      idOf('3', s.number),
      s.number,
      idOf('2', o.number),
      instant(s.startsAt),
      instant(s.endsAt),
      s.capacity,
      s.taken,
      s.cancelled ? now.toISOString() : null,
    ]),
};

export const PEOPLE: CityTable<CityPerson> = {
  table: 'people',
  columns:
    'id number name kana birth_date x y z longest_way online residency skills wishes languages access_needs week created_at card_completed_at paused_at'.split(
      ' ',
    ),
  rows: (p, now) => [
    [
      idOf('4', p.number),
      p.number,
      '佐藤',
      'さとう',
      p.birthDate,
      ...coordinates(p.position),
      p.longestWay,
      p.online,
      p.residency,
      p.skills,
      p.wishes,
      p.languages,
      p.accessNeeds,
      p.week,
      now.toISOString(),
      now.toISOString(),
      p.paused ? now.toISOString() : null,
    ],
  ],
};

export const DAYS_AWAY: CityTable<CityPerson> = {
  table: 'days_away',
  columns: ['person_id', 'away_from', 'away_until'],
  rows: (p) => p.daysAway.map(({ from, until }) => [idOf('4', p.number), from, until]),
};

export const QUALIFICATIONS: CityTable<CityPerson> = {
  table: 'held_qualifications',
  columns: ['person_id', 'code', 'held_from', 'held_until'],
  rows: (p) => p.qualifications.map(({ code, from, until }) => [idOf('4', p.number), code, from, until]),
};

/** An approved one for each opening with held places, a declined one a decline, a withdrawn invitation the day asked. */
export const MATCHES: CityTable<CityPerson> = {
  table: 'matches',
  columns: 'id person_id opening_id origin state state_since created_at'.split(' '),
  rows: (p, now) => {
    const at = now.toISOString();
    const person = idOf('4', p.number);
    const asked: Cells[] = p.lastAskedOn
      ? [
          [
            idOf('6', p.number),
            person,
            idOf('2', 1),
            'invitation',
            'withdrawn',
            at,
            `${p.lastAskedOn}T12:00:00+09:00`,
          ],
        ]
      : [];
    const held = [...openingsHeld(p)].map((opening) => [
      matchId(p.number, opening),
      person,
      idOf('2', opening),
      'interest',
      'approved',
      at,
      at,
    ]);
    const declined = p.declinedOpenings.map((opening) => [
      idOf('5', p.number),
      person,
      idOf('2', opening),
      'interest',
      'declined',
      at,
      at,
    ]);
    return [...asked, ...held, ...declined];
  },
};

export const HELD_PLACES: CityTable<CityPerson> = {
  table: 'held_places',
  columns: 'match_id session_id person_id during held_at'.split(' '),
  rows: (p, now) =>
    p.heldPlaces.map(({ startsAt, endsAt }, at) => {
      const session = p.heldSessions[at]!;
      const during = `[${instant(startsAt)},${instant(endsAt)})`;
      return [
        matchId(p.number, openingOfSession(session)),
        idOf('3', session),
        idOf('4', p.number),
        during,
        now.toISOString(),
      ];
    }),
};

/** The id of a drawn resident (kind 4), opening (2) or session (3). */
export function idOf(kind: string, number: number): string {
  return `00000000-0000-4000-800${kind}-${number.toString(16).padStart(12, '0')}`;
}

function matchId(person: number, opening: number): string {
  return `${opening.toString(16).padStart(8, '0')}-0000-4000-8007-${person.toString(16).padStart(12, '0')}`;
}

function openingOfSession(session: number): number {
  return Math.floor(session / MOST_SESSIONS);
}

function openingsHeld({ heldSessions }: CityPerson): Set<number> {
  return new Set(heldSessions.map(openingOfSession));
}

function coordinates(position: Position | null) {
  return [position?.x ?? null, position?.y ?? null, position?.z ?? null];
}

function instant(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString();
}
