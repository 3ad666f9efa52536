import { AccessModule } from '@app/access';
import { ClocksModule } from '@app/clocks';
import { GroupsModule } from '@app/groups';
import { MatchesModule } from '@app/matches';
import {
  AddressesModule,
  AnswersModule,
  ByHandModule,
  PreferencesModule,
  UndeliveredModule,
} from '@app/notifications';
import { OpeningsModule } from '@app/openings';
import { PeopleModule } from '@app/people';
import { PersonalDataModule } from '@app/personal-data';
import { PlacesModule } from '@app/places';
import { Module } from '@nestjs/common';
import { FrameModule } from '../frame/frame.module';
import { LoadAsking } from '../pages/admin/asking/load-asking';
import { LoadClocks } from '../pages/admin/clocks/load-clocks';
import { SearchingModule } from '../searching/searching.module';
import { ADMIN_CONTROLLERS } from './admin/providers';
import { AfterController } from './after.controller';
import { ApprovalRulesController } from './approval-rules.controller';
import { AttendanceController } from './attendance.controller';
import { BlockedGroupsController, BlockedPeopleController } from './blocks.controller';
import { ByHandController, ContactController } from './by-hand.controller';
import { ApplicantsController, CandidatesController } from './candidates.controller';
import { CardController } from './card.controller';
import { LineWebhookController, MyChannelsController } from './channels.controller';
import { DeskController } from './desk.controller';
import { DisclosuresController } from './disclosures.controller';
import { DocumentController } from './document.controller';
import { FamilyController } from './family.controller';
import { GroupLivesController } from './group-lives.controller';
import { GroupsController } from './groups.controller';
import {
  GuardianRequestsController,
  GuardiansOfPeopleController,
  MyGuardianController,
} from './guardians.controller';
import { HistoryController } from './history.controller';
import { IntroductionsController, InvitationsController } from './introductions.controller';
import { LadderController } from './ladder.controller';
import { MatchesController } from './matches.controller';
import { MeController } from './me.controller';
import { MergingController } from './merging.controller';
import { MyDataController } from './my-data.controller';
import { NeedsController } from './needs.controller';
import { OffersController } from './offers.controller';
import { ApiDocument } from './openapi';
import { OpeningWritingController } from './opening-writing.controller';
import { OpeningsController } from './openings.controller';
import { PartiesController } from './parties.controller';
import { PlacesController } from './places.controller';
import { PlansController } from './plans.controller';
import { ProxyController } from './proxy.controller';
import { QuestionsController } from './questions.controller';
import { RecommendationsController } from './recommendations.controller';
import { RecordController } from './record.controller';
import { SessionChangesController } from './session-changes.controller';
import { SignInController } from './sign-in.controller';
import { UndeliveredController } from './undelivered.controller';
import { OpeningWhatIfController, PersonWhatIfController } from './what-if.controller';
import { WishesController } from './wishes.controller';

@Module({
  imports: [
    FrameModule,
    AddressesModule,
    ByHandModule,
    AccessModule,
    ClocksModule,
    AnswersModule,
    GroupsModule,
    MatchesModule,
    OpeningsModule,
    PeopleModule,
    PersonalDataModule,
    PlacesModule,
    PreferencesModule,
    SearchingModule,
    UndeliveredModule,
  ],
  controllers: [
    ...ADMIN_CONTROLLERS,
    AfterController,
    ApplicantsController,
    ApprovalRulesController,
    AttendanceController,
    BlockedGroupsController,
    BlockedPeopleController,
    ByHandController,
    CandidatesController,
    ContactController,
    CardController,
    DeskController,
    DisclosuresController,
    DocumentController,
    FamilyController,
    GroupLivesController,
    GroupsController,
    GuardianRequestsController,
    GuardiansOfPeopleController,
    HistoryController,
    IntroductionsController,
    InvitationsController,
    LadderController,
    LineWebhookController,
    MatchesController,
    MyChannelsController,
    MeController,
    MyDataController,
    MyGuardianController,
    NeedsController,
    OffersController,
    OpeningWhatIfController,
    OpeningWritingController,
    OpeningsController,
    PersonWhatIfController,
    PartiesController,
    PlacesController,
    PlansController,
    ProxyController,
    MergingController,
    QuestionsController,
    RecommendationsController,
    RecordController,
    SessionChangesController,
    SignInController,
    UndeliveredController,
    WishesController,
  ],
  providers: [LoadAsking, LoadClocks, ApiDocument],
})
export class ApiModule {}
