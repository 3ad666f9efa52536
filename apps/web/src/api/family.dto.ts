import { AskedActivityResponse, ConsentDaysResponse } from './guardians.dto';
import { TimesResponse } from './matches.dto';

export class FamilyRequestResponse {
  requestId: string;
  /** Until when an answer is awaited. */
  endsAt: Date | null;
  activities: AskedActivityResponse[];
  days: ConsentDaysResponse;
}

export class TurnResponse {
  /** resident, group, guardian, coordinator, head-coordinator, nobody */
  owner: string;
  dueAt: Date;
  endsAt: Date;
}

export class FamilyActivityResponse {
  matchId: string;
  openingId: string;
  title: string;
  groupName: string;
  placeName: string;
  /** invited, with-group, with-coordinator, waiting, offered, approved, attended, absent, declined, withdrawn, expired */
  state: string;
  sessions: TimesResponse[];
  /** Whose turn it is and until when; null where nothing waits. */
  turn: TurnResponse | null;
}

export class GivenConsentResponse {
  requestId: string;
  /** link, paper, telephone */
  how: string;
  /** take-part, name-to-group, insurance-list */
  purposes: string[];
  /** YYYY-MM-DD, both days included. */
  validFrom: string;
  validUntil: string | null;
  withdrawnAt: Date | null;
}

export class ChildResponse {
  personId: string;
  name: string;
  /** What waits for an answer. */
  request: FamilyRequestResponse | null;
  /** null while the account has only been named as the guardian and has not consented itself. */
  activities: FamilyActivityResponse[] | null;
  /** Those that last. */
  consents: GivenConsentResponse[];
}

export class FamilyResponse {
  children: ChildResponse[];
}
