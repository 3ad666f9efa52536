import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ComingEventsQuery } from './coming-events.query';
import { EventSession, PublicEvent } from './public-event.entity';

@Module({
  imports: [TypeOrmModule.forFeature([PublicEvent, EventSession])],
  providers: [ComingEventsQuery],
  exports: [ComingEventsQuery],
})
export class EventsModule {}
