import { Account, AuditRow, SignInLink, StaffAssignment } from '@app/access';
import { Clock, ClockSettingRow } from '@app/clocks';
import { EventSession, PublicEvent } from '@app/events';
import { Group, GroupMember, RepresentativeTransfer } from '@app/groups';
import {
  ApprovalDecision,
  ApprovalRuleActivation,
  ApprovalRuleRow,
  ApprovalRuleVersion,
  Attendance,
  AttendanceWord,
  Companion,
  Consultation,
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
  Thanks,
} from '@app/matches';
import { Opening, Session } from '@app/openings';
import { AskingWishes, ChannelWishRow, MessageWishes, CalendarFeed } from '@app/notifications';
import { AskingWishes, ChannelWishRow, MessageWishes } from '@app/notifications';
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
import { AddressChange, ErasureRequest } from '@app/personal-data';
import { CommunityArea, Town } from '@app/places';

/** Every table that the service writes. */
export const ENTITIES = [
  CalendarFeed,
  Account,
  AddressChange,
  ApprovalDecision,
  ApprovalRuleActivation,
  ApprovalRuleRow,
  ApprovalRuleVersion,
  AskingWishes,
  Attendance,
  AttendanceWord,
  AuditRow,
  ChannelWishRow,
  Consultation,
  Thanks,
  Clock,
  ClockSettingRow,
  CommunityArea,
  Companion,
  DaysAway,
  Disclosure,
  EnteredPerson,
  ErasureRequest,
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
  MessageWishes,
  Opening,
  OutboxRow,
  Person,
  PublicEvent,
  RepresentativeTransfer,
  Session,
  ShownOpening,
  SignInLink,
  StaffAssignment,
  StoredExplanation,
  Town,
];
