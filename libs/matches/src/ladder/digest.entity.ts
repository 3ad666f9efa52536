import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The openings chosen for one resident and week (or day), as they are told. */
@Entity('digests')
@Index(['personId', 'period'], { unique: true })
@Check('digests_opening_ids_check', 'cardinality(opening_ids) <= 5')
export class Digest {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  @ForeignKey('Person', { onDelete: 'CASCADE' })
  personId: string;

  /** The day that it was due: a Monday, or the day itself for who wishes it daily. */
  @Column('date')
  period: string;

  @Column('timestamptz')
  chosenAt: Date;

  @Column('uuid', { array: true })
  openingIds: string[];
}
