import type { Language } from '@app/language';
import type { EventName } from '@app/outbox';
import type { LetterData } from '../letter-data.query';

export interface LetterOrder {
  readonly event: EventName;
  readonly subjectId: string;
  readonly data: LetterData;
  readonly language: Language;
  readonly publicUrl: string;
  /** Of a link that is a way in by itself: to sign in, or a guardian's. */
  readonly token: string | null;
  /** The six digits with which a sign-in link is used on another device. */
  readonly code?: string | null;
}
