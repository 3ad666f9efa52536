import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export type ErasureTold = 'counter' | 'telephone' | 'letter';

/** Somebody's data is to be erased: asked for, or after years of silence. Until it is due it can be taken back. */
@Entity('erasure_requests')
@Check('erasure_requests_whose_check', 'num_nonnulls(person_id, account_id) >= 1')
@Check('erasure_requests_because_check', "because IN ('asked', 'inactive')")
@Check('erasure_requests_told_by_check', "told_by IN ('counter', 'telephone', 'letter')")
@Check('erasure_requests_end_check', 'num_nonnulls(taken_back_at, done_at) <= 1')
@Index(['personId'], { unique: true, where: 'taken_back_at IS NULL AND done_at IS NULL' })
@Index(['accountId'], { unique: true, where: 'taken_back_at IS NULL AND done_at IS NULL' })
export class ErasureRequest {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid', { nullable: true })
  @ForeignKey('Person')
  personId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('Account')
  accountId: string | null;

  @Column('text')
  because: 'asked' | 'inactive';

  /** Who asked: the account itself, or the coordinator who was told. */
  @Column('uuid', { nullable: true })
  @ForeignKey('Account')
  askedByAccount: string | null;

  /** How the centre was told, by somebody on paper. */
  @Column('text', { nullable: true })
  toldBy: ErasureTold | null;

  @Column('timestamptz')
  askedAt: Date;

  @Column('timestamptz')
  dueAt: Date;

  /** Whoever takes it back is as paused as before. */
  @Column('boolean', { default: false })
  pausedBefore: boolean;

  @Column('timestamptz', { nullable: true })
  takenBackAt: Date | null;

  @Column('timestamptz', { nullable: true })
  doneAt: Date | null;
}
