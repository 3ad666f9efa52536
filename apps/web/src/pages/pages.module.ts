import { AccessModule } from '@app/access';
import { ClocksModule } from '@app/clocks';
import { EventsModule } from '@app/events';
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
import { APP_FILTER } from '@nestjs/core';
import { FrameModule } from '../frame/frame.module';
import { HealthModule } from '../health/health.module';
import { SearchingModule } from '../searching/searching.module';
import { LoadAsking } from './admin/asking/load-asking';
import { LoadClocks } from './admin/clocks/load-clocks';
import { ADMIN_PAGES } from './admin/providers';
import { AFTER_PAGES } from './after/providers';
import { AnswerPages } from './answers/answers.pages.controller';
import { CalendarPages } from './calendar/calendar.pages.controller';
import { CalendarFeedController } from './calendar/calendar-feed.controller';
import { ComponentsPages } from './components/components.pages.controller';
import { CounterHelpPages } from './counter/counter-help.pages.controller';
import { AnswerMatch } from './desk/answer-match';
import { APPROVAL_PAGES, APPROVAL_PARTS } from './desk/approvals/providers';
import { AttendanceOnPaperPages } from './desk/attendance/attendance-on-paper.pages.controller';
import { LoadByHand } from './desk/by-hand/load-by-hand';
import { BY_HAND_PAGES } from './desk/by-hand/providers';
import { DeskPages } from './desk/desk.pages.controller';
import { GoOn } from './desk/go-on';
import { GroupReviewPages } from './desk/group-reviews.pages.controller';
import { EnteredAnswerPages } from './desk/introduce/entered-answers.pages.controller';
import { IntroducePages } from './desk/introduce/introduce.pages.controller';
import { LoadIntroduce } from './desk/introduce/load-introduce';
import { LadderSettingsPages } from './desk/ladder/ladder-settings.pages.controller';
import { LadderPages } from './desk/ladder/ladders.pages.controller';
import { LettersPreviewPages } from './desk/letters-preview/letters-preview.pages.controller';
import { LoadDesk } from './desk/load-desk';
import { LoadMatchCase } from './desk/load-match-case';
import { LoadReview } from './desk/load-review';
import { MatchCasePages } from './desk/match-cases.pages.controller';
import { MergePages } from './desk/merging/merge.pages.controller';
import { NeedsPages } from './desk/needs/needs.pages.controller';
import { DESK_NEWS_CONTROLLERS, DESK_NEWS_PARTS } from './desk/news/providers';
import { OpeningReviewPages } from './desk/opening-reviews.pages.controller';
import { PLAN_PAGES, PLAN_PARTS } from './desk/plan/providers';
import { LoadProxyPerson } from './desk/proxy/load-proxy-person';
import { ProxyPages } from './desk/proxy/proxy.pages.controller';
import { ProxyPersonPages } from './desk/proxy/proxy-person.pages.controller';
import { RecordPages } from './desk/records.pages.controller';
import { RuleSwitchPages } from './desk/rules/rule-switch.pages.controller';
import { RuleWritingPages } from './desk/rules/rule-writing.pages.controller';
import { RulesPages } from './desk/rules/rules.pages.controller';
import { StatisticsPages } from './desk/statistics/statistics.pages.controller';
import { UndeliveredPages } from './desk/undelivered/undelivered.pages.controller';
import { ApplicantsPages } from './group/applicants.pages.controller';
import { EditionPages } from './group/editions/editions.pages.controller';
import { EstimatePages } from './group/estimate/estimate.pages.controller';
import { LoadEstimate } from './group/estimate/load-estimate';
import { FILE_PAGES } from './group/files/providers';
import { GroupPages } from './group/group.pages.controller';
import { IntroductionPages } from './group/introductions.pages.controller';
import { LoadLives } from './group/lives/load-lives';
import { LIVES_PAGES } from './group/lives/providers';
import { MemberPages } from './group/members/members.pages.controller';
import { OpeningWritingPages } from './group/opening-writing.pages.controller';
import { LoadOurGroup } from './group/our-group';
import { OurOpeningPages } from './group/our-opening.pages.controller';
import { DeskGuardianPages } from './guardian/desk-guardian.pages.controller';
import { FamilyPages } from './guardian/family.pages.controller';
import { GuardianPages } from './guardian/guardian.pages.controller';
import { MyGuardianPages } from './guardian/my-guardian.pages.controller';
import { HistoryPages } from './history/history.pages.controller';
import { MailboxPages } from './mailbox/mailbox.pages.controller';
import { MyChannelsPages } from './my-channels/my-channels.pages.controller';
import { MY_DATA_PAGES } from './my-data/providers';
import { PageRefusals } from './page-refusals';
import { PlaceAnswerPages } from './places/place-answers.pages.controller';
import { SessionPages } from './places/sessions.pages.controller';
import { LanguagePages } from './public/language.pages.controller';
import { LoadOpening } from './public/load-opening';
import { OpeningPages } from './public/opening.pages.controller';
import { PUBLIC_PAGES, PUBLIC_PARTS } from './public/providers';
import { ReadingPages } from './public/reading.pages.controller';
import { ReceiptPages } from './receipt/receipts.pages.controller';
import { ActivitiesPages } from './resident/activities.pages.controller';
import { CardPages } from './resident/card.pages.controller';
import { InvitationPages } from './resident/invitation.pages.controller';
import { LoadMoreForMe } from './resident/load-more-for-me';
import { MePages } from './resident/me.pages.controller';
import { OpeningsForMe } from './resident/openings-for-me';
import { ProviderDoor } from './sign-in/provider-door';
import { SIGN_IN_PAGES } from './sign-in/providers';
import { MyWishesPages } from './wishes/my-wishes.pages.controller';
import { UnsubscribePages } from './wishes/unsubscribe.pages.controller';

// In order: `groups/new`, `group/openings/new` and `desk/rules/new` stand before the pages that take any id there.
const CONTROLLERS = [
  ...ADMIN_PAGES,
  CounterHelpPages,
  ...AFTER_PAGES,
  ...MY_DATA_PAGES,
  AnswerPages,
  CalendarPages,
  CalendarFeedController,
  ...PUBLIC_PAGES,
  OpeningPages,
  ...SIGN_IN_PAGES,
  LanguagePages,
  CardPages,
  ActivitiesPages,
  MyWishesPages,
  UnsubscribePages,
  InvitationPages,
  ReceiptPages,
  HistoryPages,
  MyChannelsPages,
  MePages,
  ...FILE_PAGES,
  GroupPages,
  ...LIVES_PAGES,
  MemberPages,
  EditionPages,
  EstimatePages,
  OpeningWritingPages,
  SessionPages,
  OurOpeningPages,
  ApplicantsPages,
  IntroductionPages,
  DeskPages,
  ...DESK_NEWS_CONTROLLERS,
  ...APPROVAL_PAGES,
  ...PLAN_PAGES,
  StatisticsPages,
  LettersPreviewPages,
  PlaceAnswerPages,
  MatchCasePages,
  AttendanceOnPaperPages,
  NeedsPages,
  LadderSettingsPages,
  LadderPages,
  IntroducePages,
  EnteredAnswerPages,
  RecordPages,
  UndeliveredPages,
  DeskGuardianPages,
  ProxyPages,
  ProxyPersonPages,
  MergePages,
  ...BY_HAND_PAGES,
  GuardianPages,
  MyGuardianPages,
  FamilyPages,
  OpeningReviewPages,
  GroupReviewPages,
  RuleWritingPages,
  RulesPages,
  RuleSwitchPages,
  ComponentsPages,
  MailboxPages,
  ReadingPages,
];

@Module({
  imports: [
    FrameModule,
    AccessModule,
    AnswersModule,
    AddressesModule,
    ByHandModule,
    ClocksModule,
    EventsModule,
    GroupsModule,
    HealthModule,
    MatchesModule,
    OpeningsModule,
    PeopleModule,
    PersonalDataModule,
    PlacesModule,
    PreferencesModule,
    SearchingModule,
    UndeliveredModule,
  ],
  controllers: CONTROLLERS,
  providers: [
    AnswerMatch,
    ...APPROVAL_PARTS,
    ...PLAN_PARTS,
    ...DESK_NEWS_PARTS,
    GoOn,
    LoadAsking,
    LoadByHand,
    LoadClocks,
    LoadDesk,
    LoadEstimate,
    LoadIntroduce,
    LoadLives,
    LoadMatchCase,
    LoadMoreForMe,
    ...PUBLIC_PARTS,
    LoadOpening,
    LoadOurGroup,
    LoadProxyPerson,
    LoadReview,
    OpeningsForMe,
    ProviderDoor,
    { provide: APP_FILTER, useClass: PageRefusals },
  ],
})
export class PagesModule {}
