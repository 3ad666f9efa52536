import { FamilyQuery } from './family/family.query';
import { OwnGuardianLinkQuery } from './family/own-guardian-link.query';
import { AnswerGuardianRequest } from './guardians/answer-guardian-request';
import { AskGuardian } from './guardians/ask-guardian';
import { AskedGuardianQuery } from './guardians/asked-guardian.query';
import { EndWithoutConsent } from './guardians/end-without-consent';
import { GuardianMessages } from './guardians/guardian-messages';
import { GuardianRinger } from './guardians/guardian-ringer';
import { GuardianStandingQuery } from './guardians/guardian-standing.query';
import { GuardianViewQuery } from './guardians/guardian-view.query';
import { RecordGuardianAnswer } from './guardians/record-guardian-answer';
import { SettleGuardianRequest } from './guardians/settle-guardian-request';
import { WithdrawGuardianConsent } from './guardians/withdraw-guardian-consent';
import { Companion } from './parties/companion.entity';
import { CompanionsQuery } from './parties/companions.query';
import { InsuranceListQuery } from './parties/insurance-list.query';
import { LeaveCompanionsOut } from './parties/leave-companions-out';
import { EnterInterest } from './proxy/enter-interest';
import { EnterPerson } from './proxy/enter-person';
import { EnteredPerson } from './proxy/entered-person.entity';
import { FindPeopleQuery } from './proxy/find-people.query';
import { PersonAtDeskQuery } from './proxy/person-at-desk.query';

export const WAYS_IN_ENTITIES = [Companion, EnteredPerson];

export const WAYS_IN_PROVIDERS = [
  AnswerGuardianRequest,
  AskGuardian,
  AskedGuardianQuery,
  CompanionsQuery,
  EndWithoutConsent,
  EnterInterest,
  EnterPerson,
  FamilyQuery,
  FindPeopleQuery,
  GuardianMessages,
  GuardianRinger,
  GuardianStandingQuery,
  GuardianViewQuery,
  InsuranceListQuery,
  LeaveCompanionsOut,
  OwnGuardianLinkQuery,
  PersonAtDeskQuery,
  RecordGuardianAnswer,
  SettleGuardianRequest,
  WithdrawGuardianConsent,
];
