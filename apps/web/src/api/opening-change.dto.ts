import { ACCOMMODATIONS, QUALIFICATIONS, SPOKEN_LANGUAGES } from '@app/vocabulary';
import { IsIn, IsInt, IsNumber, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { MayBeLeftOut } from './may-be-left-out';

export const OPENING_CHANGES = [
  'move',
  'length',
  'minimum-age',
  'maximum-age',
  'without-qualification',
  'without-language',
  'from-anywhere',
  'provide-access',
  'online-too',
  'place',
] as const;

const CODES: readonly string[] = [...ACCOMMODATIONS, ...QUALIFICATIONS, ...SPOKEN_LANGUAGES];
const A_MONTH = 31 * 24 * 60;
const A_DAY = 24 * 60;

export class OpeningChangeBody {
  @IsIn(OPENING_CHANGES)
  change: (typeof OPENING_CHANGES)[number];

  /** move, length: one session; null or left out is all of them. */
  @IsOptional()
  @IsUUID()
  sessionId?: string | null;

  /** move: minutes later, earlier below 0. */
  @MayBeLeftOut()
  @IsInt()
  @Min(-A_MONTH)
  @Max(A_MONTH)
  by?: number;

  /** length: minutes by which it starts later. */
  @MayBeLeftOut()
  @IsInt()
  @Min(-A_DAY)
  @Max(A_DAY)
  startBy?: number;

  /** length: minutes by which it ends later, earlier below 0. */
  @MayBeLeftOut()
  @IsInt()
  @Min(-A_DAY)
  @Max(A_DAY)
  endBy?: number;

  /** minimum-age, maximum-age; null is none. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(120)
  years?: number | null;

  /** without-qualification, without-language, provide-access. */
  @MayBeLeftOut()
  @IsIn(CODES)
  code?: string;

  /** place: degrees. */
  @MayBeLeftOut()
  @IsNumber()
  @Min(-90)
  @Max(90)
  lat?: number;

  @MayBeLeftOut()
  @IsNumber()
  @Min(-180)
  @Max(180)
  lng?: number;
}

export class OpeningChangeResponse {
  change: string;
  /** null is all sessions. */
  sessionId?: string | null;
  by?: number;
  startBy?: number;
  endBy?: number;
  years?: number | null;
  code?: string;
  lat?: number;
  lng?: number;
}
