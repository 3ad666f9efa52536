import { AccessModule } from '@app/access';
import { ClocksModule } from '@app/clocks';
import { GroupsModule } from '@app/groups';
import { OpeningsModule } from '@app/openings';
import { OutboxModule } from '@app/outbox';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ADMINISTRATION_PROVIDERS } from './administration/providers';
import { AFTER_ENTITIES, AFTER_PROVIDERS } from './after/providers';
import { AnswerInterest } from './answer-interest';
import { ApplicantsQuery } from './applicants.query';
import { APPROVAL_RULE_ENTITIES, APPROVAL_RULE_PROVIDERS } from './approval-rules/providers';
import { ApproveMatch } from './approve-match';
import { ASKING_PROVIDERS } from './asking/providers';
import { AT_DESK_PROVIDERS } from './at-desk/providers';
import { BeginInterest } from './begin-interest';
import { BlockGroup } from './block-group';
import { BlockPerson } from './block-person';
import { BlockedGroupsQuery } from './blocked-groups.query';
import { CandidatesQuery } from './candidates.query';
import { CITY_ASKING_ENTITIES, CITY_ASKING_PROVIDERS } from './city-asking/providers';
import { HelpAtCounter } from './counter/help-at-counter';
import { DeclineMatch } from './decline-match';
import { DeskQuery } from './desk.query';
import { ExplainPairQuery } from './explain-pair.query';
import { StoredExplanation } from './explanation.entity';
import { ListShown, ShownOpening } from './exposure.entities';
import { ExpressInterest } from './express-interest';
import { GroupBlock } from './group-block.entity';
import { MatchHistoryQuery } from './history/match-history.query';
import { INDICATOR_ENTITIES, INDICATOR_PROVIDERS } from './indicators/providers';
import { INTRODUCTION_ENTITIES, INTRODUCTION_PROVIDERS } from './introductions/providers';
import { LADDER_ENTITIES, LADDER_PROVIDERS } from './ladder/providers';
import { ExpireMatch } from './life/expire-match';
import { HandToCoordinator } from './life/hand-to-coordinator';
import { MatchMessages } from './life/match-messages';
import { MatchRinger } from './life/match-ringer';
import { TakePlaces } from './life/take-places';
import { TellByHand } from './life/tell-by-hand';
import { Match } from './match.entity';
import { MatchDetailQuery } from './match-detail.query';
import { MatchPartiesQuery } from './match-parties.query';
import { HeldPlace, MatchSession, MatchStep } from './match-parts.entities';
import { MyActivitiesQuery } from './my-activities.query';
import { OpeningsToMatchQuery } from './openings-to-match.query';
import { PairQuery } from './pair.query';
import { PeopleToMatchQuery } from './people-to-match.query';
import { PLACES_PROVIDERS } from './places/providers';
import { KEPT_PLAN_ENTITIES, KEPT_PLAN_PROVIDERS } from './planning/kept/providers';
import { RecommendationsQuery } from './recommendations.query';
import { STANDING_PROVIDERS } from './standing/providers';
import { UnblockGroup } from './unblock-group';
import { WAYS_IN_ENTITIES, WAYS_IN_PROVIDERS } from './ways-in/providers';
import { WithdrawInterest } from './withdraw-interest';

const ACTIONS = [
  HelpAtCounter,
  AnswerInterest,
  ApproveMatch,
  BlockGroup,
  BlockPerson,
  DeclineMatch,
  ExpressInterest,
  UnblockGroup,
  WithdrawInterest,
];
/** Parts of actions, and what rings the clocks. */
const LIFE = [
  BeginInterest,
  ExpireMatch,
  HandToCoordinator,
  MatchMessages,
  MatchRinger,
  TakePlaces,
  TellByHand,
];
const QUERIES = [
  ApplicantsQuery,
  BlockedGroupsQuery,
  CandidatesQuery,
  DeskQuery,
  ExplainPairQuery,
  MatchDetailQuery,
  MatchHistoryQuery,
  MatchPartiesQuery,
  MyActivitiesQuery,
  OpeningsToMatchQuery,
  PairQuery,
  PeopleToMatchQuery,
  RecommendationsQuery,
];

const ENTITIES = [
  Match,
  MatchSession,
  HeldPlace,
  MatchStep,
  StoredExplanation,
  GroupBlock,
  ShownOpening,
  ListShown,
];

@Module({
  imports: [
    AccessModule,
    ClocksModule,
    GroupsModule,
    OpeningsModule,
    OutboxModule,
    PeopleModule,
    TypeOrmModule.forFeature([
      ...ENTITIES,
      ...AFTER_ENTITIES,
      ...APPROVAL_RULE_ENTITIES,
      ...CITY_ASKING_ENTITIES,
      ...INDICATOR_ENTITIES,
      ...INTRODUCTION_ENTITIES,
      ...KEPT_PLAN_ENTITIES,
      ...LADDER_ENTITIES,
      ...WAYS_IN_ENTITIES,
    ]),
  ],
  providers: [
    ...ACTIONS,
    ...ADMINISTRATION_PROVIDERS,
    ...AFTER_PROVIDERS,
    ...ASKING_PROVIDERS,
    ...AT_DESK_PROVIDERS,
    ...CITY_ASKING_PROVIDERS,
    ...LIFE,
    ...QUERIES,
    ...APPROVAL_RULE_PROVIDERS,
    ...INDICATOR_PROVIDERS,
    ...INTRODUCTION_PROVIDERS,
    ...KEPT_PLAN_PROVIDERS,
    ...LADDER_PROVIDERS,
    ...PLACES_PROVIDERS,
    ...STANDING_PROVIDERS,
    TellByHand,
    ...WAYS_IN_PROVIDERS,
  ],
  exports: [
    ...ACTIONS,
    ...ADMINISTRATION_PROVIDERS,
    ...AFTER_PROVIDERS,
    ...ASKING_PROVIDERS,
    ...AT_DESK_PROVIDERS,
    ...CITY_ASKING_PROVIDERS,
    ...INDICATOR_PROVIDERS,
    ...INTRODUCTION_PROVIDERS,
    ...KEPT_PLAN_PROVIDERS,
    ...LADDER_PROVIDERS,
    ...QUERIES,
    ...APPROVAL_RULE_PROVIDERS,
    ...PLACES_PROVIDERS,
    ...STANDING_PROVIDERS,
    TellByHand,
    ...WAYS_IN_PROVIDERS,
  ],
})
export class MatchesModule {}
