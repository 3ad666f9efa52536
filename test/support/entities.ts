import { Account, AuditRow, SignInLink, StaffAssignment } from '@app/access';
import { Clock, ClockSettingRow } from '@app/clocks';
import { EventSession, PublicEvent } from '@app/events';
import { Group, GroupMember } from '@app/groups';
import {
  ApprovalDecision,
  ApprovalRuleActivation,
  ApprovalRuleRow,
  ApprovalRuleVersion,
  Companion,
  Disclosure,
  EnteredPerson,
  GroupBlock,
  HeldPlace,
  ListShown,
  Match,
  MatchSession,
  MatchStep,
  ShownOpening,
  StoredExplanation,
} from '@app/matches';
import { Opening, Session } from '@app/openings';
import { OutboxRow } from '@app/outbox';
import {
  DaysAway,
  GuardianConsent,
  GuardianContact,
  GuardianRequest,
  HeldQualification,
  InsuranceCover,
  Person,
} from '@app/people';
import { CommunityArea, Town } from '@app/places';

/** Every table that the service writes. */
export const ENTITIES = [
  Account,
  ApprovalDecision,
  ApprovalRuleActivation,
  ApprovalRuleRow,
  ApprovalRuleVersion,
  AuditRow,
  Clock,
  ClockSettingRow,
  CommunityArea,
  Companion,
  DaysAway,
  Disclosure,
  EnteredPerson,
  EventSession,
  Group,
  GroupBlock,
  GroupMember,
  GuardianConsent,
  GuardianContact,
  GuardianRequest,
  HeldPlace,
  HeldQualification,
  InsuranceCover,
  ListShown,
  Match,
  MatchSession,
  MatchStep,
  Opening,
  OutboxRow,
  Person,
  PublicEvent,
  Session,
  ShownOpening,
  SignInLink,
  StaffAssignment,
  StoredExplanation,
  Town,
];
