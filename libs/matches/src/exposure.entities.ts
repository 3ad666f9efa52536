import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How much one day's lists showed an opening: Σ 1000 / log2(rank + 1), in whole thousandths. */
@Entity('exposures')
@Check('exposures_thousandths_check', 'thousandths >= 0')
export class ShownOpening {
  @PrimaryColumn('date')
  day: string;

  @PrimaryColumn('uuid')
  @ForeignKey('Opening')
  openingId: string;

  @Column('integer')
  thousandths: number;
}

/** The last day on which a resident's list counted: one a day does, so that nobody moves openings by reading on. */
@Entity('lists_shown')
export class ListShown {
  @PrimaryColumn('uuid')
  @ForeignKey('Person')
  personId: string;

  @Column('date')
  day: string;
}
