import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from './clock.entity';
import { ClockSettingRow } from './clock-setting.entity';
import { DueClocksQuery } from './due-clocks.query';
import { RingClock } from './ring-clock';
import { RingDueClocks } from './ring-due-clocks';
import { Ringers } from './ringers';

const PROVIDERS = [DueClocksQuery, RingClock, RingDueClocks, Ringers];

@Module({
  imports: [TypeOrmModule.forFeature([Clock, ClockSettingRow])],
  providers: PROVIDERS,
  exports: PROVIDERS,
})
export class ClocksModule {}
