export { DaysAway, GuardianConsent, HeldQualification, InsuranceCover } from './card.entities';
export { type CardChange, MOST_NEEDS_WORDS } from './card-change';
export { ChangeCard } from './change-card';
export {
  CONTACT_BY,
  type ContactBy,
  ContactChoice,
  type ContactWish,
} from './contacts/contact-choice.entity';
export { NoteContact, noteContact } from './contacts/note-contact';
export { CorrectPerson } from './correct-person';
export { closeRequest, openRequest } from './guardians/close-request';
export { giveConsent } from './guardians/give-consent';
export { GuardianLinks, guardianToken } from './guardians/guardian-links';
export {
  type ConsentHow,
  type GuardianAnswer,
  GuardianContact,
  GuardianRequest,
} from './guardians/guardian-request.entity';
export { GUARDIAN_PURPOSES, type GuardianPurpose } from './guardians/purposes';
export { takeConsentBack } from './guardians/take-consent-back';
export { type HelpedPerson, HelpedPersonQuery } from './helped-person.query';
export { livingCard } from './living-card';
export { NeedsBox } from './needs/needs-box';
export { ReadMyNeeds } from './needs/read-my-needs';
export { type Rotation, rotateNeedsKeys } from './needs/rotate-needs-keys';
export { hasNeedsWords, sealedNeeds } from './needs/sealed-needs.query';
export { PeopleModule } from './people.module';
export { Person } from './person.entity';
export { PersonOfAccountQuery } from './person-of-account.query';
export { RecordGuardianConsent } from './record-guardian-consent';
export { RecordInsurance } from './record-insurance';
export { StartCard, type WhoIAm } from './start-card';
