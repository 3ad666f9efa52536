import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A public event of an office: shown, never matched. */
@Entity('events')
export class PublicEvent {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('text', { nullable: true, unique: true })
  ref: string | null;

  @Column('text')
  office: string;

  @Column('text')
  title: string;

  @Column('text', { default: '' })
  body: string;

  @Column('text', { default: '' })
  audience: string;

  @Column('text', { default: '' })
  placeName: string;

  @Column('double precision', { nullable: true })
  lat: number | null;

  @Column('double precision', { nullable: true })
  lng: number | null;

  @Column('text', { default: '' })
  fee: string;

  /** `null` where no number is given; `placesNote` says it in the office's words. */
  @Column('integer', { nullable: true })
  places: number | null;

  @Column('text', { default: '' })
  placesNote: string;

  @Column('text', { default: '' })
  applications: string;

  @Column('text', { nullable: true })
  url: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('timestamptz')
  publishedAt: Date;
}

@Entity('event_sessions')
@Unique(['eventId', 'startsAt'])
@Check('event_sessions_order_check', 'starts_at < ends_at')
export class EventSession {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => PublicEvent)
  eventId: string;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  @Index()
  endsAt: Date;
}
