import type { Position } from '@app/matching';
import type { OpeningTerms, SessionTerms } from '../opening-terms';
import { ONLINE } from './columns';
import { BIRTH, BUSY_FROM, BUSY_UNTIL, FACTS, type PeopleStore } from './people-store';
import { ALL_DAYS, type RareFacts } from './person-row';
import type { SearchColumns } from './search-columns';
import { isAway, isQualified, overlaps } from './session-fit';

/** The rules that are no bits, for one whom the bits left. */
export class Judge {
  private readonly place: Position | null;
  private readonly hasQualifications: boolean;
  private readonly isOnline: boolean;
  private readonly online: Int32Array | undefined;

  constructor(
    private readonly store: PeopleStore,
    private readonly terms: OpeningTerms,
    private readonly columns: SearchColumns,
  ) {
    this.place = terms.opening.position;
    this.isOnline = terms.opening.online;
    this.online = store.matrix.column(ONLINE);
    this.hasQualifications = terms.opening.qualifications.length > 0;
  }

  /** Metres; infinite where either side's place is unknown. `chord` without its objects, in its order. */
  way(row: number): number {
    const { store, place } = this;
    if (!place) return Number.POSITIVE_INFINITY;
    const at = row * FACTS;
    const dx = store.facts[at]! - place.x;
    const dy = store.facts[at + 1]! - place.y;
    const dz = store.facts[at + 2]! - place.z;
    return Math.sqrt(dx * dx + dy * dy + dz * dz);
  }

  /** How many sessions the person is free for: no fewer than fit. */
  freeSessions(row: number): number {
    const { sessions } = this.columns;
    const word = row >> 5;
    let free = 0;
    for (let at = 0; at < sessions.length; at++) free += (sessions[at]!.time[word]! >> (row & 31)) & 1;
    return free;
  }

  canJoinOnline(row: number): boolean {
    return this.isOnline && this.has(this.online, row);
  }

  /** How many sessions fit; 0 also for one who declined or is blocked. */
  fitting(row: number): number {
    if (this.isUnwillingAt(row)) return 0;
    let fitting = 0;
    const { sessions } = this.columns;
    for (let at = 0; at < sessions.length; at++) {
      const { terms, time } = sessions[at]!;
      if ((time[row >> 5]! >> (row & 31)) & 1 && this.fits(row, terms)) fitting++;
    }
    return fitting;
  }

  /** Whether any session fits: no more is asked than shows it. */
  fitsOnce(row: number): boolean {
    const { sessions } = this.columns;
    for (let at = 0; at < sessions.length; at++) {
      const { terms, time } = sessions[at]!;
      if ((time[row >> 5]! >> (row & 31)) & 1 && this.fits(row, terms)) return !this.isUnwillingAt(row);
    }
    return false;
  }

  private has(words: Int32Array | undefined, row: number): boolean {
    return words !== undefined && ((words[row >> 5]! >> (row & 31)) & 1) === 1;
  }

  private fits(row: number, session: SessionTerms): boolean {
    const { births } = session;
    const { facts, qualifications } = this.store;
    const at = row * FACTS;
    if (births && !(facts[at + BIRTH]! >= births.from && facts[at + BIRTH]! <= births.until)) return false;
    if (this.hasQualifications && !isQualified(qualifications.get(row) ?? [], this.terms.opening, session))
      return false;
    if (facts[at + BUSY_FROM]! > session.lastDay || session.firstDay > facts[at + BUSY_UNTIL]!) return true;
    return this.isAround(row, this.store.rare[row]!, session);
  }

  private isAround(row: number, { daysAway, heldPlaces }: RareFacts, session: SessionTerms): boolean {
    if (isAway(daysAway, session)) return false;
    return !overlaps(heldPlaces, this.canJoinOnline(row) ? null : this.place, session);
  }

  private isUnwillingAt(row: number): boolean {
    const { facts, rare } = this.store;
    return facts[row * FACTS + BUSY_FROM] === ALL_DAYS.from && this.isUnwilling(rare[row]!);
  }

  private isUnwilling({ declinedOpenings, blockedGroups }: RareFacts): boolean {
    const { number, groupNumber } = this.terms.opening;
    return declinedOpenings.includes(number) || blockedGroups.includes(groupNumber);
  }
}
