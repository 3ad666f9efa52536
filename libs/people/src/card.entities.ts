import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { type ConsentHow, GuardianRequest } from './guardians/guardian-request.entity';
import { Person } from './person.entity';

@Entity('held_qualifications')
@Unique(['personId', 'code', 'heldFrom'])
export class HeldQualification {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Person)
  personId: string;

  @Column('text')
  code: string;

  @Column('date')
  heldFrom: string;

  @Column('date', { nullable: true })
  heldUntil: string | null;
}

@Entity('days_away')
@Check('days_away_order_check', 'away_from <= away_until')
export class DaysAway {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Person)
  @Index()
  personId: string;

  @Column('date')
  awayFrom: string;

  @Column('date')
  awayUntil: string;
}

@Entity('insurance_covers')
@Unique(['personId', 'joinedOn'])
export class InsuranceCover {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Person)
  personId: string;

  @Column('date')
  joinedOn: string;

  /** In a declared disaster the cover starts at once. */
  @Column('boolean', { default: false })
  atOnce: boolean;
}

@Entity('guardian_consents')
@Check('guardian_consents_how_check', "how IN ('link', 'paper', 'telephone')")
export class GuardianConsent {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => Person)
  @Index()
  personId: string;

  @Column('date')
  validFrom: string;

  @Column('date', { nullable: true })
  validUntil: string | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('text', { default: 'paper' })
  how: ConsentHow;

  /** Codes of what it was given for. */
  @Column('text', { array: true, default: () => "'{}'" })
  purposes: string[];

  /** What the guardian was asked, where it was not put on record unasked. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => GuardianRequest)
  @Index()
  requestId: string | null;
}
