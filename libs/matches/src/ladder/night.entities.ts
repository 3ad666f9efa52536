import type { LadderSettings } from '@app/ladder';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Factors } from './factors';

/** What one night learnt of the answers. */
@Entity('ladder_nights')
export class LadderNight {
  @PrimaryColumn('date')
  day: string;

  @Column('timestamptz')
  ranAt: Date;

  @Column('double precision')
  priorYes: number;

  @Column('double precision')
  priorNo: number;

  @Column('jsonb')
  factors: Factors;

  /** How many residents were given a price. */
  @Column('integer')
  people: number;
}

/** μ: what a place of one kind (area and field) is worth. */
@Entity('ladder_worths')
@Check('ladder_worths_worth_check', 'worth BETWEEN 0.02 AND 1')
export class LadderWorth {
  @PrimaryColumn('text')
  kind: string;

  @Column('double precision')
  worth: number;

  @Column('date')
  changedOn: string;
}

/** J: what a day of a resident's attention is worth. */
@Entity('ladder_prices')
@Check('ladder_prices_price_check', 'price >= 0')
export class LadderPrice {
  @PrimaryColumn('uuid')
  @ForeignKey('Person', { onDelete: 'CASCADE' })
  personId: string;

  @Column('double precision')
  price: number;
}

/** What the centre set; one row, or none. */
@Entity('ladder_settings')
@Check('ladder_settings_one_check', 'id = 1')
export class LadderSettingsRow implements LadderSettings {
  @PrimaryColumn('integer', { default: 1 })
  id: number;

  @Column('integer')
  coolDownDays: number;

  @Column('integer')
  silentDays: number;

  @Column('integer', { array: true })
  waveHours: number[];

  @Column('integer')
  answerHours: number;

  @Column('uuid')
  @ForeignKey('Account')
  changedBy: string;

  @Column('timestamptz')
  changedAt: Date;
}
