import type { Accommodation, Field, Residency, Skill, SpokenLanguage } from '@app/vocabulary';
import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn } from 'typeorm';
import { weekColumn } from './week-column';

/** A resident and the registration card: offers (`skills`), wishes (`wishes`), when, how far. */
@Entity('people')
@Check('people_longest_way_check', 'longest_way >= 500')
@Check(
  'people_merged_check',
  'merged_into IS NULL OR (merged_into <> id AND account_id IS NULL AND card_completed_at IS NULL)',
)
@Check('people_week_check', 'cardinality(week) = 7 AND array_position(week, NULL) IS NULL')
export class Person {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  /** Breaks ties in rankings. */
  @Column('integer', { unique: true })
  @Generated('increment')
  number: number;

  @Column('text', { nullable: true, unique: true })
  ref: string | null;

  @Column('uuid', { nullable: true, unique: true })
  @ForeignKey('Account')
  accountId: string | null;

  @Column('text')
  name: string;

  @Column('text')
  kana: string;

  @Column('date')
  birthDate: string;

  @Column('uuid', { nullable: true })
  @ForeignKey('Town')
  townId: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('double precision', { nullable: true })
  x: number | null;

  @Column('double precision', { nullable: true })
  y: number | null;

  @Column('double precision', { nullable: true })
  z: number | null;

  /** Metres. */
  @Column('integer', { default: 3000 })
  longestWay: number;

  @Column('boolean', { default: false })
  online: boolean;

  @Column('text', { array: true, default: () => "'{}'" })
  residency: Residency[];

  @Column('text', { array: true, default: () => "'{}'" })
  skills: Skill[];

  @Column('text', { array: true, default: () => "'{}'" })
  wishes: Field[];

  @Column('text', { array: true, default: () => "'{ja}'" })
  languages: SpokenLanguage[];

  @Column('text', { array: true, default: () => "'{}'" })
  accessNeeds: Accommodation[];

  /** What else would help, in the person's own words: sealed, and read only by who asks for it. */
  @Column('bytea', { nullable: true, select: false })
  needsWords: Buffer | null;

  /** Seven masks of 48 half-hours, Monday first. */
  @Column('bigint', { array: true, default: () => "'{0,0,0,0,0,0,0}'", transformer: weekColumn })
  week: readonly bigint[];

  @Column('timestamptz')
  createdAt: Date;

  /** Before this the card is being filled in and takes no part in matching. */
  @Column('timestamptz', { nullable: true })
  cardCompletedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  pausedAt: Date | null;

  /** The card that was kept of two; this one is empty. */
  @Column('uuid', { nullable: true })
  @ForeignKey('Person')
  @Index({ where: 'merged_into IS NOT NULL' })
  mergedInto: string | null;
}
