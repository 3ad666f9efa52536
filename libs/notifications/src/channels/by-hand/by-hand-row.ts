import type { Language } from '@app/language';
import { isLanguage } from '@app/language';
import type { EventName, HandChannel } from '@app/outbox';

/** A letter or a call of the centre, with what the coordinator needs to carry it out. */
export interface ByHandRow {
  readonly outboxId: string;
  readonly channel: HandChannel;
  readonly event: EventName;
  readonly eventId: string;
  readonly subjectId: string;
  readonly personId: string;
  readonly name: string;
  readonly kana: string;
  readonly phone: string | null;
  readonly postalCode: string;
  readonly address: string;
  /** When somebody answers the telephone, in the person's own words. */
  readonly reachable: string;
  /** The match that it is about; `null` where it is about something else. */
  readonly matchId: string | null;
  readonly title: string | null;
  readonly spoken: readonly string[];
  readonly createdAt: Date;
  /** From when on it may be carried out: what may be taken back waits a little. */
  readonly readyAt: Date;
  /** When its clock rings next; `null` without one. */
  readonly dueAt: Date | null;
  readonly isOverdue: boolean;
  /** How often a call found nobody, and when last. */
  readonly tries: number;
  readonly lastTry: Date | null;
  readonly sentAt: Date | null;
  readonly returnedAt: Date | null;
  readonly usefulUntil: Date | null;
}

/** Fonts of Chinese and Korean are not carried along: such a letter is written in plain Japanese. */
const ON_PAPER: readonly Language[] = ['ja', 'ja-easy', 'en'];

/** The first language of the card that letters are written in. */
export function languageOnPaper({ spoken }: Pick<ByHandRow, 'spoken'>): Language {
  const [first = 'ja'] = spoken;
  const language = isLanguage(first) ? first : 'ja-easy';
  return ON_PAPER.includes(language) ? language : 'ja-easy';
}

/** What the person says on the telephone, and writes on the slip, to name the letter: `7F3A-09C2`. */
export function numberOf(outboxId: string): string {
  const tail = outboxId.replaceAll('-', '').slice(-8).toUpperCase();
  return `${tail.slice(0, 4)}-${tail.slice(4)}`;
}
