import { DECLINE_REASONS, type DeclineReason, WITHDRAW_REASONS, type WithdrawReason } from '@app/vocabulary';
import { ArrayMaxSize, IsIn, IsUUID, MaxLength } from 'class-validator';

export class InterestBody {
  @ArrayMaxSize(60)
  @IsUUID(undefined, { each: true })
  sessionIds: string[];

  @MaxLength(1000)
  message = '';
}

export class DeclineBody {
  @IsIn(DECLINE_REASONS)
  reason: DeclineReason;

  @MaxLength(1000)
  note = '';
}

export class WithdrawalBody {
  @IsIn(WITHDRAW_REASONS)
  reason: WithdrawReason = 'no-reason';
}

export class RecommendationResponse {
  openingId: string;
  /** The opening's number. */
  opening: number;
  score: number;
  /** skills, field, distance, time, need: integers that add up to the score. */
  parts: object;
  /** Codes with data. */
  reasons: readonly object[];
}

export class RecommendationsResponse {
  total: number;
  candidates: readonly RecommendationResponse[];
}

export class CandidateResponse {
  /** The resident's number; no name before a match is approved. */
  person: number;
  score: number;
  parts: object;
  reasons: readonly object[];
}

export class CandidatesResponse {
  total: number;
  candidates: readonly CandidateResponse[];
}

export class DeskRowResponse {
  kind: string;
  id: string;
  title: string;
  note: string;
  since: Date;
  areaNumber: number | null;
}
