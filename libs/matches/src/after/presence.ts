export type Presence = 'attended' | 'absent';
/** `code` is the QR code at the place, read on the spot. */
export type SaidBy = 'group' | 'resident' | 'code';
export type RecordedBy = SaidBy | 'clock';

export interface PresenceWord {
  readonly saidBy: SaidBy;
  readonly state: Presence;
  /** 1–1440; `null` where somebody was absent or did not say. */
  readonly minutes: number | null;
}

export interface PresenceVerdict {
  readonly state: Presence;
  readonly minutes: number | null;
  readonly recordedBy: RecordedBy;
  /** Both sides say the same. */
  readonly isConfirmed: boolean;
}

/** Whose word counts first: the group's list, then the code at the place, then the resident's own. */
const ORDER: readonly SaidBy[] = ['group', 'code', 'resident'];

/**
 * What stands in the record, from what each side says; `null` while it still waits for the group. Hours that the two
 * sides see differently are the fewer ones, until one of them agrees with the other.
 * @param isOver the group's time to record has run out: then the resident's own word stands. Where nobody said
 *   anything the resident counts as there, without hours: silence is no proof of an absence.
 */
export function presenceOf(words: readonly PresenceWord[], isOver: boolean): PresenceVerdict | null {
  const first = ORDER.map((side) => words.find(({ saidBy }) => saidBy === side)).find((word) => word);
  if (!first)
    return isOver ? { state: 'attended', minutes: null, recordedBy: 'clock', isConfirmed: false } : null;
  if (first.saidBy === 'resident' && !isOver) return null;
  const own = words.find(({ saidBy }) => saidBy === 'resident');
  return {
    state: first.state,
    minutes: first.state === 'absent' ? null : fewer(first, own),
    recordedBy: first.saidBy,
    isConfirmed: own !== first && own?.state === first.state && own.minutes === first.minutes,
  };
}

function fewer(first: PresenceWord, own: PresenceWord | undefined): number | null {
  if (own?.state !== 'attended' || own.minutes === null || first.minutes === null) return first.minutes;
  return Math.min(first.minutes, own.minutes);
}
