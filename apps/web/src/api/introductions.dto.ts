import { SHOWN_FIELDS, type ShownField, type TakenBy } from '@app/matches';
import { INVITATION_NO_REASONS, type InvitationNoReason } from '@app/vocabulary';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { TimesResponse } from './matches.dto';
import { MayBeLeftOut } from './may-be-left-out';

const TAKEN_BY: readonly TakenBy[] = ['telephone', 'counter', 'letter'];

export class GroupInvitationBody {
  /** The candidate's number, as the list of candidates gives it. */
  @IsInt()
  @Min(1)
  @Max(2 ** 31 - 1)
  person: number;
}

export class IntroductionBody {
  @IsUUID()
  personId: string;

  @IsUUID()
  openingId: string;
}

/** For an answer that a coordinator heard: how. */
export class HeardBody {
  /** telephone, counter, letter; left out for one's own answer */
  @MayBeLeftOut()
  @IsIn(TAKEN_BY)
  takenBy?: TakenBy;
}

export class InvitationAcceptanceBody extends HeardBody {
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @IsUUID(undefined, { each: true })
  sessionIds: string[];

  /** What the group may see besides the name: phone, email, town; the nearest way where left out. */
  @MayBeLeftOut()
  @IsIn(SHOWN_FIELDS, { each: true })
  shown?: ShownField[];
}

export class InvitationRefusalBody extends HeardBody {
  @IsIn(INVITATION_NO_REASONS)
  reason: InvitationNoReason = 'no-reason';
}

export class InvitationSessionResponse extends TimesResponse {
  id: string;
}

export class InvitationResponse {
  matchId: string;
  openingId: string;
  groupId: string;
  title: string;
  groupName: string;
  placeName: string;
  state: string;
  /** invitation, introduction */
  origin: string;
  /** group, ladder, coordinator */
  askedBy: string | null;
  /** Whose turn it is; null where nobody is waited for. */
  owner: string | null;
  until: Date | null;
  /** It was put off once. */
  wasPutOff: boolean;
  sessions: InvitationSessionResponse[];
}

export class DisclosureResponse {
  matchId: string;
  title: string;
  groupId: string;
  groupName: string;
  /** null for the group while it may not see it */
  personName: string | null;
  /** name, kana, phone, email, town */
  fields: string[];
  /** take-part */
  purpose: string;
  /** consented, open, withdrawn, over, destroyed */
  standing: string;
  consentedAt: Date;
  /** online, counter, telephone, letter */
  consentBy: string;
  openedAt: Date | null;
  endsAt: Date | null;
  withdrawnAt: Date | null;
  closedAt: Date | null;
  destroyedAt: Date | null;
  /** Until when the group is to destroy its list. */
  destroyBy: Date | null;
}
