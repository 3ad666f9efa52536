import { AccessModule } from '@app/access';
import { ClocksModule } from '@app/clocks';
import { GroupsModule } from '@app/groups';
import { OutboxModule } from '@app/outbox';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ComingSessionsQuery } from './coming-sessions.query';
import { CopyOpening } from './copy-opening';
import { DiscardDraft } from './discard-draft';
import { OpeningEdition } from './editions/opening-edition.entity';
import { RemoveEdition } from './editions/remove-edition';
import { WriteEdition } from './editions/write-edition';
import { OpenFiguresQuery } from './open-figures.query';
import { Opening } from './opening.entity';
import { OpeningCardsQuery } from './opening-cards.query';
import { OpeningDetailQuery } from './opening-detail.query';
import { OpeningReviewRinger } from './opening-review-ringer';
import { ReviewOpening } from './review-opening';
import { Session } from './session.entity';
import { SubmitOpening } from './submit-opening';
import { WriteOpening } from './write-opening';

const PROVIDERS = [
  ComingSessionsQuery,
  CopyOpening,
  OpenFiguresQuery,
  OpeningCardsQuery,
  OpeningDetailQuery,
  OpeningReviewRinger,
  DiscardDraft,
  RemoveEdition,
  ReviewOpening,
  SubmitOpening,
  WriteEdition,
  WriteOpening,
];

@Module({
  imports: [
    AccessModule,
    ClocksModule,
    GroupsModule,
    OutboxModule,
    TypeOrmModule.forFeature([Opening, OpeningEdition, Session]),
  ],
  providers: PROVIDERS,
  exports: PROVIDERS,
})
export class OpeningsModule {}
