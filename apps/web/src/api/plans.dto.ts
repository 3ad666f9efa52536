import { IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export class PlanBody {
  /** YYYY-MM-DD, Tokyo; the first day. */
  @Matches(DAY)
  from: string;

  /** YYYY-MM-DD, Tokyo; the last day, 92 days later at most. */
  @Matches(DAY)
  until: string;

  /** Openings of one community area only. */
  @IsOptional()
  @IsUUID()
  areaId: string | null = null;

  /** How much a session's first people count beside the fit. */
  @IsInt()
  @Min(0)
  @Max(1000)
  coverage: number = 0;

  /** Sessions a week for each resident at most; null is no limit. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(14)
  perWeek: number | null = 1;
}

export class PlanLineResponse {
  sessionId: string;
  openingId: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  personId: string;
  /** Points of fit, 10,000 at most. */
  score: number;
}

export class PlanResponse {
  /** Points of fit, and those for covering sessions. */
  value: number;
  score: number;
  /** No plan has a greater value; gap is how far this one may be from it, 0 to 1. */
  bound: number;
  gap: number;
  /** The value is proved to be the greatest. */
  exact: boolean;
  filled: number;
  seats: number;
  sessions: number;
  sessionsCovered: number;
  openingsCovered: number;
  /** Why there is no line: no-session, nobody-fits; null where there is one. */
  why: string | null;
  lines: PlanLineResponse[];
}
