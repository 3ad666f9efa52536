import { AccessModule } from '@app/access';
import { ClocksModule } from '@app/clocks';
import { MatchesModule } from '@app/matches';
import { OutboxModule } from '@app/outbox';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LetterDataQuery } from '../../letter-data.query';
import { LettersToPrint } from '../paper/letters-to-print';
import { NoteReturned } from '../paper/note-returned';
import { PaperLetter } from '../paper/paper-letter.entity';
import { PostLetters } from '../paper/post-letters';
import { TakeBackPosting } from '../paper/take-back-posting';
import { AnswerByHand } from '../phone/answer-by-hand';
import { CallTry } from '../phone/call-try.entity';
import { PlaceAnswers } from '../phone/place-answers';
import { TakeAnswer } from '../phone/take-answer';
import { ByHandQuery } from './by-hand.query';
import { ByHandRinger } from './by-hand-ringer';
import { WordsByHand } from './words-by-hand';

const PROVIDERS = [
  AnswerByHand,
  ByHandQuery,
  LettersToPrint,
  NoteReturned,
  PostLetters,
  TakeBackPosting,
  WordsByHand,
];

/** Letters and calls of the centre; web shows them, the worker rings their clocks. */
@Module({
  imports: [
    AccessModule,
    ClocksModule,
    MatchesModule,
    OutboxModule,
    TypeOrmModule.forFeature([PaperLetter, CallTry]),
  ],
  providers: [...PROVIDERS, ByHandRinger, LetterDataQuery, PlaceAnswers, TakeAnswer],
  exports: PROVIDERS,
})
export class ByHandModule {}
