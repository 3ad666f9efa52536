import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A resident's calendar under a secret address; a new id is a new address, and the old one is dead. */
@Entity('calendar_feeds')
export class CalendarFeed {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid', { unique: true })
  @ForeignKey('Person', { onDelete: 'CASCADE' })
  personId: string;

  @Column('timestamptz')
  openedAt: Date;
}
