import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from './clock.entity';
import { ClockHistoryQuery } from './clock-history.query';
import { ClockSettingRow } from './clock-setting.entity';
import { DueClocksQuery } from './due-clocks.query';
import { RingClock } from './ring-clock';
import { RingDueClocks } from './ring-due-clocks';
import { Ringers } from './ringers';
import { SetLengths } from './set-lengths';
import { StartMissingClocks } from './start-missing-clocks';

const PROVIDERS = [
  ClockHistoryQuery,
  DueClocksQuery,
  RingClock,
  RingDueClocks,
  Ringers,
  SetLengths,
  StartMissingClocks,
];

@Module({
  imports: [TypeOrmModule.forFeature([Clock, ClockSettingRow])],
  providers: PROVIDERS,
  exports: PROVIDERS,
})
export class ClocksModule {}
