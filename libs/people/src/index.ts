export { DaysAway, GuardianConsent, HeldQualification, InsuranceCover } from './card.entities';
export { type CardChange, ChangeCard } from './change-card';
export {
  type ConsentHow,
  type GuardianAnswer,
  GuardianContact,
  GuardianRequest,
} from './guardians/guardian-request.entity';
export { PeopleModule } from './people.module';
export { Person } from './person.entity';
export { PersonOfAccountQuery } from './person-of-account.query';
export { RecordGuardianConsent } from './record-guardian-consent';
export { RecordInsurance } from './record-insurance';
export { StartCard, type WhoIAm } from './start-card';
