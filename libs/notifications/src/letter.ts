/** One message in words, before it becomes a mail: the same parts whatever the channel. */
export interface Letter {
  readonly subject: string;
  /** The line that says what has happened. */
  readonly summary: string;
  readonly paragraphs: readonly string[];
  /** Label and value: when, where, what to bring. */
  readonly facts: readonly (readonly [string, string])[];
  /** The one link; where something is asked it leads to the page with all answers. */
  readonly action: LetterLink | null;
  /** A button for each answer to what is asked; none where nothing is. */
  readonly answers: readonly LetterLink[];
  /** What changes in the recipient's calendar. */
  readonly calendar: CalendarFile | null;
  /** Below everything: how not to be told so. */
  readonly foot?: LetterFoot;
}

export interface LetterFoot {
  /** The page on which wishes are changed. */
  readonly wishes: string;
  /** The signed address that ends this kind of message with one click (RFC 8058); null for what one must know. */
  readonly unsubscribe: string | null;
}

export interface LetterLink {
  readonly label: string;
  readonly url: string;
}

/** An iCalendar file (RFC 5545) of one method. */
export interface CalendarFile {
  readonly method: 'PUBLISH' | 'CANCEL';
  readonly content: string;
}
