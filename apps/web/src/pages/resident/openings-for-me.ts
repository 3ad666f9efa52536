import { type Tx, together } from '@app/database';
import { Group } from '@app/groups';
import {
  LogListShown,
  OpeningsForResidentQuery,
  type OpeningToMatch,
  type PersonToMatch,
} from '@app/matches';
import { listedSessions, type Session as MatchSession, type Person, type Reason } from '@app/matching';
import { type EditionTitles, editionTitles, Opening, type OpeningCard } from '@app/openings';
import { Town } from '@app/places';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

export interface OpeningForMe extends OpeningCard {
  readonly reasons: readonly Reason[];
}

export interface FoundForMe {
  readonly total: number;
  /** How many to ask for to see more; `null` when all are there. */
  readonly next: number | null;
  readonly openings: readonly OpeningForMe[];
}

/** Of each opening the sessions that fit, by its id. */
type FittingSessions = ReadonlyMap<string, MatchSession[]>;

/** So many at first, and so many more each time. */
export const STEP = 20;

/** Nobody reads more than this in one page; the search is there for the rest. */
export const MOST = 200;

/** The openings that fit a resident, the best first, each by its next session that fits. */
@Injectable()
export class OpeningsForMe {
  constructor(
    private readonly recommendations: OpeningsForResidentQuery,
    private readonly logListShown: LogListShown,
  ) {}

  async run(tx: Tx, person: PersonToMatch, now: Date, shown = STEP): Promise<FoundForMe> {
    const { total, candidates, openings: judged } = await this.recommendations.run(tx, person, shown, now);
    const ids = candidates.map(({ openingId }) => openingId);
    tx.afterCommit(() => this.logListShown.run(person.id, ids, now));
    const rows = await rowsOf(tx, ids);
    const sessions = fittingOf(judged, person.person, now);
    const openings = candidates.flatMap(({ openingId, reasons }) => {
      const card = cardOf(rows, openingId, sessions.get(openingId) ?? []);
      return card ? [{ ...card, reasons }] : [];
    });
    const next = shown < Math.min(total, MOST) ? shown + STEP : null;
    return { total, next, openings };
  }
}

function fittingOf(judged: readonly OpeningToMatch[], person: Person, now: Date): FittingSessions {
  return new Map(
    judged.map(({ id, opening }) => {
      const fitting = listedSessions(person, opening, now);
      return [id, opening.sessions.filter(({ number }) => fitting.includes(number))];
    }),
  );
}

interface Rows {
  readonly openings: ReadonlyMap<string, Opening>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly towns: ReadonlyMap<string, Town>;
  readonly titles: ReadonlyMap<string, EditionTitles>;
}

async function rowsOf(tx: Tx, ids: readonly string[]): Promise<Rows> {
  const openings = await tx.manager.findBy(Opening, { id: In([...ids]) });
  const [groups, towns, titles] = await together(
    tx.manager.findBy(Group, { id: In(openings.map(({ groupId }) => groupId)) }),
    tx.manager.findBy(Town, { id: In(openings.flatMap(({ townId }) => townId ?? [])) }),
    editionTitles(tx, ids),
  );
  return { openings: byId(openings), groups: byId(groups), towns: byId(towns), titles };
}

function byId<T extends { id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function cardOf(rows: Rows, id: string, sessions: readonly MatchSession[]): OpeningCard | null {
  const opening = rows.openings.get(id);
  const [next] = sessions;
  if (!opening || !next) return null;
  return {
    ...opening,
    titles: rows.titles.get(id) ?? null,
    groupName: rows.groups.get(opening.groupId)?.name ?? '',
    townName: (opening.townId && rows.towns.get(opening.townId)?.name) || null,
    startsAt: new Date(next.startsAt),
    endsAt: new Date(next.endsAt),
    sessionsLeft: sessions.length,
    placesLeft: next.capacity === null ? null : next.capacity - next.taken,
  };
}
