import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DaysAway, GuardianConsent, HeldQualification, InsuranceCover } from './card.entities';
import { ChangeCard } from './change-card';
import { ContactChoice } from './contacts/contact-choice.entity';
import { NoteContact } from './contacts/note-contact';
import { CorrectPerson } from './correct-person';
import { GuardianLinks } from './guardians/guardian-links';
import { GuardianContact, GuardianRequest } from './guardians/guardian-request.entity';
import { HelpedPersonQuery } from './helped-person.query';
import { NeedsBox } from './needs/needs-box';
import { ReadMyNeeds } from './needs/read-my-needs';
import { Person } from './person.entity';
import { PersonOfAccountQuery } from './person-of-account.query';
import { RecordGuardianConsent } from './record-guardian-consent';
import { RecordInsurance } from './record-insurance';
import { StartCard } from './start-card';

const ENTITIES = [
  Person,
  ContactChoice,
  HeldQualification,
  DaysAway,
  InsuranceCover,
  GuardianConsent,
  GuardianRequest,
  GuardianContact,
];
const PROVIDERS = [
  ChangeCard,
  CorrectPerson,
  GuardianLinks,
  HelpedPersonQuery,
  NeedsBox,
  NoteContact,
  PersonOfAccountQuery,
  ReadMyNeeds,
  RecordGuardianConsent,
  RecordInsurance,
  StartCard,
];

@Module({ imports: [TypeOrmModule.forFeature(ENTITIES)], providers: PROVIDERS, exports: PROVIDERS })
export class PeopleModule {}
