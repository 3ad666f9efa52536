import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../person.entity';

export type GuardianAnswer = 'consented' | 'refused' | 'expired' | 'not-needed';
export type ConsentHow = 'link' | 'paper' | 'telephone';

/** A minor's guardian is asked for consent; all activities of the minor wait for the one answer. */
@Entity('guardian_requests')
@Check('guardian_requests_answer_check', "answer IN ('consented', 'refused', 'expired', 'not-needed')")
@Check('guardian_requests_how_check', "how IN ('link', 'paper', 'telephone')")
@Check('guardian_requests_answered_check', '(answer IS NULL) = (answered_at IS NULL)')
@Check('guardian_requests_withdrawn_check', "withdrawn_at IS NULL OR answer = 'consented'")
@Index(['personId'], { unique: true, where: 'answered_at IS NULL' })
@Index('guardian_requests_asked_idx', ['personId', 'askedAt'])
@Index(['accountId'])
export class GuardianRequest {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Person)
  personId: string;

  /** The guardian's; null for a guardian whom the centre telephones. */
  @Column('uuid', { nullable: true })
  @ForeignKey('Account')
  accountId: string | null;

  /** Of the personal link; the token itself is nowhere. */
  @Column('text', { unique: true })
  tokenHash: string;

  @Column('timestamptz')
  askedAt: Date;

  @Column('text', { nullable: true })
  answer: GuardianAnswer | null;

  @Column('text', { nullable: true })
  how: ConsentHow | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  /** The consent was taken back. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}

/** Who the guardian is and how to reach them; the address of one with e-mail stands in the account. */
@Entity('guardian_contacts')
@Check('guardian_contacts_name_check', "name <> ''")
export class GuardianContact {
  @PrimaryColumn('uuid')
  @ForeignKey(() => GuardianRequest)
  requestId: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  phone: string | null;
}
