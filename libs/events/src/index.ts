export { type ComingEvent, ComingEventsQuery } from './coming-events.query';
export { EventsModule } from './events.module';
export { EventSession, PublicEvent } from './public-event.entity';
