import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Town } from './town.entity';

export const GATHERING_PLACE_KINDS = [
  'community-centre',
  'activity-centre',
  'learning-centre',
  'salon',
  'hall',
] as const;
export type GatheringPlaceKind = (typeof GATHERING_PLACE_KINDS)[number];

/** 集いの場: come and go, no application. */
@Entity('gathering_places')
@Check(
  'gathering_places_kind_check',
  "kind IN ('community-centre', 'activity-centre', 'learning-centre', 'salon', 'hall')",
)
export class GatheringPlace {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('text', { unique: true })
  ref: string;

  @Column('text')
  kind: GatheringPlaceKind;

  @Column('text')
  name: string;

  @Column('text', { default: '' })
  address: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Town)
  @Index()
  townId: string | null;

  @Column('double precision')
  lat: number;

  @Column('double precision')
  lng: number;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  url: string | null;

  @Column('text', { default: '' })
  openHours: string;

  @Column('text', { default: '' })
  whatIsThere: string;

  /** Codes of accommodations. */
  @Column('text', { array: true, default: () => "'{}'" })
  accessProvided: string[];

  /** Who published it, as the licence asks to be named. */
  @Column('text')
  source: string;
}
