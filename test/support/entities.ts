import { Account, AuditRow, SignInLink, StaffAssignment } from '@app/access';
import { EventSession, PublicEvent } from '@app/events';
import { Group, GroupMember } from '@app/groups';
import { HeldPlace, Match, MatchSession, MatchStep } from '@app/matches';
import { Opening, Session } from '@app/openings';
import { OutboxRow } from '@app/outbox';
import { DaysAway, GuardianConsent, HeldQualification, InsuranceCover, Person } from '@app/people';
import { CommunityArea, Town } from '@app/places';

/** Every table that the service writes. */
export const ENTITIES = [
  Account,
  AuditRow,
  CommunityArea,
  DaysAway,
  EventSession,
  Group,
  GroupMember,
  GuardianConsent,
  HeldPlace,
  HeldQualification,
  InsuranceCover,
  Match,
  MatchSession,
  MatchStep,
  Opening,
  OutboxRow,
  Person,
  PublicEvent,
  Session,
  SignInLink,
  StaffAssignment,
  Town,
];
