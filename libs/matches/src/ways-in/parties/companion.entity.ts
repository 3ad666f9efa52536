import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Match } from '../../match.entity';

/** Somebody who comes along with a resident; the names stand here and nowhere else. */
@Entity('companions')
@Check('companions_kind_check', "kind IN ('adult', 'child')")
@Check('companions_age_check', "(kind = 'child') = (age IS NOT NULL) AND age BETWEEN 0 AND 17")
export class Companion {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Match)
  matchId: string;

  /** In the order in which they were named, from one. */
  @PrimaryColumn('integer')
  number: number;

  @Column('text')
  name: string;

  @Column('text', { default: '' })
  kana: string;

  @Column('text')
  kind: 'adult' | 'child';

  /** Of a child, in years, when it was named. */
  @Column('integer', { nullable: true })
  age: number | null;
}
