import { GroupsModule } from '@app/groups';
import { MatchesModule } from '@app/matches';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { AnswerQuestion } from './answer-question';
import { ReadQuestion } from './read-question';
import { TakeGroupAnswer } from './take-group-answer';
import { TakeResidentAnswer } from './take-resident-answer';
import { WhoseAnswer } from './whose-answer';

/** Answers that come from a message; the web app needs these and no channel. */
@Module({
  imports: [GroupsModule, MatchesModule, PeopleModule],
  providers: [AnswerQuestion, ReadQuestion, TakeGroupAnswer, TakeResidentAnswer, WhoseAnswer],
  exports: [AnswerQuestion, ReadQuestion],
})
export class AnswersModule {}
