import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Opening } from '../opening.entity';

/** Languages in which an opening may stand beside its Japanese; people write them, no machine does. */
export const EDITION_LANGUAGES = ['ja-easy', 'en', 'zh', 'ko'] as const;
export type EditionLanguage = (typeof EDITION_LANGUAGES)[number];

/** An opening in another language: what its group says in words. Codes and times are the opening's own. */
@Entity('opening_editions')
@Check('opening_editions_language_check', "language IN ('ja-easy', 'en', 'zh', 'ko')")
export class OpeningEdition {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Opening)
  openingId: string;

  @PrimaryColumn('text')
  language: EditionLanguage;

  @Column('text')
  title: string;

  @Column('text')
  body: string;

  @Column('text', { default: '' })
  costNote: string;

  @Column('text', { default: '' })
  meetingPoint: string;

  @Column('text', { default: '' })
  whatToBring: string;

  @Column('text', { default: '' })
  rainPolicy: string;

  @Column('uuid')
  @ForeignKey('Account')
  writtenBy: string;

  @Column('timestamptz')
  writtenAt: Date;
}
