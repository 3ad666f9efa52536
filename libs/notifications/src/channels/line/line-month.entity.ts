import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A month whose messages are used up: until its end, everything goes by mail. */
@Entity('line_months')
export class LineMonth {
  /** Its first day in Tokyo, `YYYY-MM-01`. */
  @PrimaryColumn('date')
  month: string;

  @Column('timestamptz')
  spentAt: Date;
}
