import { GroupsModule } from '@app/groups';
import { MatchesModule } from '@app/matches';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarFeed } from '../calendar/calendar-feed.entity';
import { CloseCalendar } from '../calendar/close-calendar';
import { MyCalendar } from '../calendar/my-calendar';
import { OpenCalendar } from '../calendar/open-calendar';
import { ReadCalendarFeed } from '../calendar/read-calendar-feed';
import { AnswerQuestion } from './answer-question';
import { AskedPeopleQuery } from './asked-people.query';
import { ReadQuestion } from './read-question';
import { TakeGroupAnswer } from './take-group-answer';
import { TakeResidentAnswer } from './take-resident-answer';
import { WhoseAnswer } from './whose-answer';

const CALENDAR = [CloseCalendar, MyCalendar, OpenCalendar, ReadCalendarFeed];

/** Answers that come from a message, and calendars; the web app needs these and no channel. */
@Module({
  imports: [GroupsModule, MatchesModule, PeopleModule, TypeOrmModule.forFeature([CalendarFeed])],
  providers: [
    ...CALENDAR,
    AnswerQuestion,
    AskedPeopleQuery,
    ReadQuestion,
    TakeGroupAnswer,
    TakeResidentAnswer,
    WhoseAnswer,
  ],
  exports: [...CALENDAR, AnswerQuestion, AskedPeopleQuery, ReadQuestion],
})
export class AnswersModule {}
