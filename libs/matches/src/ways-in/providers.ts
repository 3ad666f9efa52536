import { Companion } from './parties/companion.entity';
import { CompanionsQuery } from './parties/companions.query';
import { InsuranceListQuery } from './parties/insurance-list.query';
import { EnteredPerson } from './proxy/entered-person.entity';

export const WAYS_IN_ENTITIES = [Companion, EnteredPerson];

export const WAYS_IN_PROVIDERS = [CompanionsQuery, InsuranceListQuery];
