/**
 * What residents, groups and the centre are promised about places, in memory: written from the trade's rules (interest,
 * approval, waiting list, offers in turn, clocks, a guardian's consent), not from the service's code.
 */
export type Standing =
  | 'with-group'
  | 'with-coordinator'
  | 'waiting'
  | 'offered'
  | 'approved'
  | 'declined'
  | 'withdrawn'
  | 'expired';

export interface Case {
  readonly resident: number;
  readonly session: number;
  standing: Standing;
  /** When the waiting for an answer ends; `null` while nobody is waited for. */
  until: number | null;
  /** Since when it waits in line; of those who came in one moment, whoever asked first is first. */
  turn: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LIVE: readonly Standing[] = ['with-group', 'with-coordinator', 'waiting', 'offered', 'approved'];
/** Days off of the centre besides weekends in the weeks that a history may reach. */
const HOLIDAYS = ['2026-11-23', '2027-01-01', '2027-01-11'];

/** What a deed gives: whether the service has to let it pass. */
export type Verdict = 'done' | 'refused';

export class PlacesModel {
  readonly cases: Case[] = [];

  constructor(
    private readonly capacities: number[],
    /** Residents under 18 whose guardian has not consented yet. */
    private readonly needConsent: Set<number>,
    public now: number,
  ) {}

  apply(resident: number, session: number): Verdict {
    const theirs = this.cases.filter((each) => each.resident === resident && each.session === session);
    if (theirs.some(({ standing }) => standing === 'declined')) return 'refused';
    if (theirs.some(({ standing }) => LIVE.includes(standing))) return 'done';
    const until = this.now + 10 * DAY;
    this.cases.push({ resident, session, standing: 'with-group', until, turn: 0 });
    return 'done';
  }

  groupAnswers(at: number, yes: boolean): Verdict {
    const found = this.standing(at, 'with-group');
    if (!found) return 'refused';
    if (yes) this.move(found, 'with-coordinator', endOfWorkingDay(this.now, 6));
    else this.move(found, 'declined');
    return 'done';
  }

  approve(at: number): Verdict {
    const found = this.standing(at, 'with-coordinator');
    if (!found || this.needConsent.has(found.resident)) return 'refused';
    if (this.free(found.session) > 0) this.move(found, 'approved');
    else {
      found.turn = this.now;
      this.move(found, 'waiting');
    }
    return 'done';
  }

  /** Whoever is to be decided on, in one moment, the newest first. */
  approveAll(): Verdict {
    const found = this.cases.flatMap(({ standing }, at) => (standing === 'with-coordinator' ? [at] : []));
    for (const at of found.reverse()) this.approve(at);
    return 'done';
  }

  centreDeclines(at: number): Verdict {
    const found = this.standing(at, 'with-coordinator');
    if (!found) return 'refused';
    this.move(found, 'declined');
    return 'done';
  }

  withdraw(at: number): Verdict {
    const found = this.cases[at];
    if (!found || !LIVE.includes(found.standing)) return 'refused';
    this.move(found, 'withdrawn');
    this.offer();
    return 'done';
  }

  answerOffer(at: number, yes: boolean): Verdict {
    const found = this.standing(at, 'offered');
    if (!found) return 'refused';
    this.move(found, yes ? 'approved' : 'withdrawn');
    this.offer();
    return 'done';
  }

  changeCapacity(session: number, capacity: number): Verdict {
    if (capacity < this.taken(session)) return 'refused';
    this.capacities[session] = capacity;
    this.offer();
    return 'done';
  }

  consent(resident: number): Verdict {
    this.needConsent.delete(resident);
    return 'done';
  }

  /** Between two deeds a little time goes by. */
  tick(ms: number): void {
    this.now += ms;
  }

  wait(ms: number): Verdict {
    this.now += ms;
    for (const each of this.cases) {
      if (each.until !== null && each.until <= this.now) this.move(each, 'expired');
    }
    this.offer();
    return 'done';
  }

  taken(session: number): number {
    const holding = this.cases.filter((each) => each.session === session);
    return holding.filter(({ standing }) => standing === 'offered' || standing === 'approved').length;
  }

  private free(session: number): number {
    return (this.capacities[session] ?? 0) - this.taken(session);
  }

  /** A place that is free belongs to whoever has waited longest. */
  private offer(): void {
    const line = this.cases.filter(({ standing }) => standing === 'waiting');
    for (const each of line.sort((a, b) => a.turn - b.turn)) {
      if (this.free(each.session) > 0) this.move(each, 'offered', this.now + 48 * HOUR);
    }
  }

  private standing(at: number, standing: Standing): Case | null {
    const found = this.cases[at];
    return found?.standing === standing ? found : null;
  }

  private move(each: Case, standing: Standing, until: number | null = null): void {
    each.standing = standing;
    each.until = until;
  }
}

/** The last moment of the working day in Tokyo that comes so many working days after today. */
function endOfWorkingDay(now: number, days: number): number {
  let day = Math.floor((now + 9 * HOUR) / DAY);
  for (let left = days; left > 0; ) {
    day += 1;
    if (isWorkingDay(day)) left -= 1;
  }
  return (day + 1) * DAY - 9 * HOUR - 1;
}

function isWorkingDay(day: number): boolean {
  const date = new Date(day * DAY);
  const weekday = date.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.includes(date.toISOString().slice(0, 10));
}
