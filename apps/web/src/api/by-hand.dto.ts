import { CALL_OUTCOMES, type CallOutcome } from '@app/notifications';
import { CONTACT_BY, type ContactBy } from '@app/people';
import { IsIn, IsUUID, Matches, MaxLength } from 'class-validator';
import { MayBeLeftOut } from './may-be-left-out';

/** A letter to post or a call to make. */
export class ByHandResponse {
  id: string;
  /** paper or phone */
  channel: string;
  /** What it tells: interest-received, place-offered … */
  event: string;
  matchId: string | null;
  personId: string;
  name: string;
  phone: string | null;
  postalCode: string;
  address: string;
  /** When somebody answers the telephone, in the person's own words. */
  reachable: string;
  /** As it is said on the telephone, 7F3A-09C2. */
  number: string;
  createdAt: Date;
  /** When the next step of its clock is due. */
  dueAt: Date | null;
  isOverdue: boolean;
  /** How often a call found nobody. */
  tries: number;
}

export class PostedResponse {
  /** How many letters. */
  letters: number;
}

export class ReturnedResponse {
  /** A call takes the place of the letter. */
  callInstead: boolean;
}

export class CallOutcomeBody {
  @IsIn(CALL_OUTCOMES)
  outcome: CallOutcome;

  /** The days, for a yes to an invitation. */
  @MayBeLeftOut()
  @IsUUID('all', { each: true })
  sessionIds: string[] = [];
}

export class ContactBody {
  @IsIn(CONTACT_BY)
  contactBy: ContactBy;

  /** 206-0025, or empty. */
  @Matches(/^$|^\d{3}-\d{4}$/)
  postalCode: string = '';

  @MaxLength(200)
  address: string = '';

  @MaxLength(100)
  reachable: string = '';
}
