export { CalendarFeed } from './calendar-feed.entity';
export { CloseCalendar } from './close-calendar';
export { MyCalendar } from './my-calendar';
export { OpenCalendar } from './open-calendar';
export { calendarPath, ReadCalendarFeed } from './read-calendar-feed';
