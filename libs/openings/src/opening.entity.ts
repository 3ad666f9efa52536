import type {
  Accommodation,
  Field,
  Insurance,
  Payment,
  Qualification,
  Residency,
  ReturnReason,
  Skill,
  SpokenLanguage,
} from '@app/vocabulary';
import { Check, Column, Entity, ForeignKey, Generated, Index, PrimaryColumn } from 'typeorm';

const list = () => ({ array: true, default: () => "'{}'" }) as const;

/** 募集: a draft until `submittedAt`, public from `publishedAt` until `closedAt`. */
@Entity('openings')
@Check('openings_age_check', 'minimum_age <= maximum_age')
@Check('openings_position_check', 'num_nulls(lat, lng, x, y, z) IN (0, 5)')
export class Opening {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  /** Breaks ties in rankings. */
  @Column('integer', { unique: true })
  @Generated('increment')
  number: number;

  @Column('text', { nullable: true, unique: true })
  ref: string | null;

  @Column('uuid')
  @ForeignKey('Group')
  @Index()
  groupId: string;

  @Column('text')
  title: string;

  @Column('text', { default: '' })
  body: string;

  @Column('text')
  field: Field;

  @Column('text', list())
  wantedSkills: Skill[];

  @Column('integer', { nullable: true })
  minimumAge: number | null;

  @Column('integer', { nullable: true })
  maximumAge: number | null;

  @Column('text', list())
  residency: Residency[];

  @Column('text', list())
  qualifications: Qualification[];

  @Column('text', list())
  languages: SpokenLanguage[];

  @Column('text', list())
  accessProvided: Accommodation[];

  @Column('text', { default: 'not-needed' })
  insurance: Insurance;

  @Column('text', { default: 'unpaid' })
  payment: Payment;

  @Column('text', { default: '' })
  costNote: string;

  @Column('boolean', { default: true })
  beginnersWelcome: boolean;

  @Column('boolean', { default: false })
  childrenWelcome: boolean;

  @Column('boolean', { default: false })
  online: boolean;

  @Column('text', { default: '' })
  placeName: string;

  @Column('text', { default: '' })
  address: string;

  @Column('uuid', { nullable: true })
  @ForeignKey('Town')
  townId: string | null;

  @Column('double precision', { nullable: true })
  lat: number | null;

  @Column('double precision', { nullable: true })
  lng: number | null;

  @Column('double precision', { nullable: true })
  x: number | null;

  @Column('double precision', { nullable: true })
  y: number | null;

  @Column('double precision', { nullable: true })
  z: number | null;

  @Column('text', { default: '' })
  meetingPoint: string;

  /** The nearest station or bus stop, and the minutes on foot from it. */
  @Column('text', { default: '' })
  stopName: string;

  @Column('integer', { nullable: true })
  stopMinutes: number | null;

  @Column('text', { default: '' })
  whatToBring: string;

  @Column('text', { default: '' })
  rainPolicy: string;

  /** Measures of the lifelong learning plan that it serves, 1–24. */
  @Column('integer', list())
  measures: number[];

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  publishUntil: Date | null;

  @Column('timestamptz', { nullable: true })
  deadline: Date | null;

  @Column('timestamptz', { nullable: true })
  returnedAt: Date | null;

  @Column('text', { nullable: true })
  returnReason: ReturnReason | null;

  @Column('text', { nullable: true })
  returnNote: string | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;
}
