import { SHOWN_FIELDS, type ShownField } from '@app/matches';
import { DECLINE_REASONS, type DeclineReason, WITHDRAW_REASONS, type WithdrawReason } from '@app/vocabulary';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsIn,
  IsInt,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { MayBeLeftOut } from './may-be-left-out';
import { CompanionBody, CompanionResponse } from './parties.dto';

export class InterestBody {
  @ArrayMaxSize(60)
  @IsUUID(undefined, { each: true })
  sessionIds: string[];

  @MaxLength(1000)
  message: string = '';

  /** What the group may see besides the name once approved (phone, email, town); the nearest way where left out. */
  @MayBeLeftOut()
  @IsIn(SHOWN_FIELDS, { each: true })
  shown?: ShownField[];

  /** Who comes along. */
  @ArrayMaxSize(9)
  @ValidateNested({ each: true })
  @Type(() => CompanionBody)
  companions: CompanionBody[] = [];
}

export class DeclineBody {
  @IsIn(DECLINE_REASONS)
  reason: DeclineReason;

  @MaxLength(1000)
  note: string = '';
}

export class WithdrawalBody {
  @IsIn(WITHDRAW_REASONS)
  reason: WithdrawReason = 'no-reason';
}

export class CompanionsLeftOutBody {
  /** The numbers of the companions, in the order in which they were named, from one. */
  @ArrayNotEmpty()
  @ArrayMaxSize(9)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(9, { each: true })
  companions: number[];
}

export class ReasonResponse {
  /** skill-wanted, field-wished, near, online, time-fits, kindred-field, rested, needs-people; with its own data. */
  code: string;
}

/** Integers that add up to the score. */
export class OpeningPartsResponse {
  skills: number;
  field: number;
  distance: number;
  time: number;
  need: number;
}

/** Integers that add up to the score. */
export class PersonPartsResponse {
  skills: number;
  field: number;
  distance: number;
  time: number;
  rest: number;
}

export class RecommendationResponse {
  openingId: string;
  /** The opening's number. */
  opening: number;
  score: number;
  parts: OpeningPartsResponse;
  reasons: ReasonResponse[];
}

export class RecommendationsResponse {
  total: number;
  /** Why there is nothing: paused, no-availability, no-home, nothing-open, nothing-fits. */
  why: string[];
  candidates: RecommendationResponse[];
}

export class CandidateResponse {
  /** The resident's number; no name before a match is approved. */
  person: number;
  score: number;
  parts: PersonPartsResponse;
  reasons: ReasonResponse[];
}

export class CandidatesResponse {
  total: number;
  /** Why there is nobody: not-published, not-yet, window-over, deadline-over, no-session-to-come, full, no-place, nobody-fits. */
  why: string[];
  candidates: CandidateResponse[];
}

export class TimesResponse {
  startsAt: Date;
  endsAt: Date;
}

export class ActivityResponse {
  matchId: string;
  openingId: string;
  title: string;
  groupName: string;
  placeName: string;
  meetingPoint: string;
  whatToBring: string;
  rainPolicy: string;
  /** with-group, with-coordinator, approved, declined, withdrawn */
  state: string;
  stateSince: Date;
  /** A code; null while under way. */
  reason: string | null;
  reasonNote: string;
  /** resident, group, coordinator */
  endedBy: string | null;
  /** How many come together; children take no place. */
  adults: number;
  children: number;
  sessions: TimesResponse[];
}

export class DisclosureStateResponse {
  standing: string;
  wasOpened: boolean;
  endsAt: Date | null;
  /** Until when the list is to be destroyed. */
  destroyBy: Date | null;
}

export class ApplicantResponse {
  matchId: string;
  openingId: string;
  title: string;
  state: string;
  stateSince: Date;
  message: string;
  /** The town without its 丁目. */
  townBase: string | null;
  /** 30 is 30–39. */
  ageDecade: number;
  /** How many come together; children take no place. */
  adults: number;
  children: number;
  /** null before the match is approved, as all that follow. */
  name: string | null;
  kana: string | null;
  email: string | null;
  phone: string | null;
  town: string | null;
  /** Those who come along; empty before. */
  companions: CompanionResponse[];
  /** interest, invitation, introduction */
  origin: string;
  /** group, ladder, coordinator; null where it was the resident */
  askedBy: string | null;
  /** How the resident's consent stands: consented, open, withdrawn, over, destroyed; null where there is none. */
  disclosure: DisclosureStateResponse | null;
  sessions: TimesResponse[];
}

export class DeskRowResponse {
  /** match, interest, call, opening, group */
  kind: string;
  id: string;
  title: string;
  note: string;
  since: Date;
  /** When the next step of its clock is due. */
  dueAt: Date | null;
  /** It has gone on to the head coordinator. */
  isOverdue: boolean;
  areaNumber: number | null;
  /** The group that it is about. */
  groupId: string | null;
  groupName: string | null;
}
