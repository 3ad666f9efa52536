import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Match } from './match.entity';

/** What an offer or a decision rested on: it stays as it was, whatever changes afterwards. */
@Entity('explanations')
@Check('explanations_kind_check', "kind IN ('interest', 'approval', 'offer')")
@Check('explanations_erased_check', '(snapshot IS NULL) = (erased_at IS NOT NULL)')
export class StoredExplanation {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Match)
  @Index()
  matchId: string;

  @Column('text')
  kind: 'interest' | 'approval' | 'offer';

  @Column('text')
  engine: string;

  /** The inputs of the rules; null once the person is erased. */
  @Column('jsonb', { nullable: true })
  snapshot: object | null;

  @Column('text')
  hash: string;

  @Column('text')
  answerHash: string;

  @Column('timestamptz')
  madeAt: Date;

  @Column('timestamptz', { nullable: true })
  erasedAt: Date | null;
}
