import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A letter that was posted. */
@Entity('paper_letters')
export class PaperLetter {
  @PrimaryColumn('uuid')
  @ForeignKey('OutboxRow')
  outboxId: string;

  /** The same for all that were marked together. */
  @Column('timestamptz')
  postedAt: Date;

  @Column('uuid')
  @ForeignKey('Account')
  postedBy: string;

  /** The post brought it back. */
  @Column('timestamptz', { nullable: true })
  returnedAt: Date | null;
}
