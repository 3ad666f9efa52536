import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One line of the audit trail: ids and codes, never words about a person. */
@Entity('audit_trail')
@Index(['actor', 'id'])
export class AuditRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('timestamptz')
  @Index()
  at: Date;

  @Column('text')
  actor: string;

  @Column('text')
  action: string;

  @Column('text')
  subjectKind: string;

  @Column('uuid')
  @Index()
  subjectId: string;

  @Column('text', { nullable: true })
  code: string | null;
}
