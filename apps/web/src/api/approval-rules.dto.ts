import {
  type Condition,
  EFFECTS,
  type Effect,
  FACT_CODES,
  type FactCode,
  OPERATOR_CODES,
  type Operator,
} from '@app/matches';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { MayBeLeftOut } from './may-be-left-out';

/** More than the column holds would be no version either. */
const MOST_VERSIONS = 100_000;

const VALUES = { oneOf: [{ type: 'number' }, { type: 'boolean' }, { type: 'string' }] };

export class ConditionBody implements Condition {
  @IsIn(FACT_CODES)
  fact: FactCode;

  /** at-least, at-most, exactly for a number; is for yes or no; one-of, none-of for codes. */
  @IsIn(OPERATOR_CODES)
  operator: Operator;

  /** One number, one boolean, or codes. */
  @ApiProperty({ type: 'array', items: VALUES })
  @IsArray()
  @ArrayMaxSize(50)
  values: (number | boolean | string)[];
}

export class RuleBody {
  @IsNotEmpty()
  @MaxLength(60)
  name: string;

  @IsIn(EFFECTS)
  effect: Effect;

  @IsArray()
  @ArrayMaxSize(12)
  @ValidateNested({ each: true })
  @Type(() => ConditionBody)
  conditions: ConditionBody[];
}

export class VersionBody {
  @IsInt()
  @Min(1)
  @Max(MOST_VERSIONS)
  version: number;
}

export class PreviewParams {
  /** The latest, unless it is said. */
  @MayBeLeftOut()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_VERSIONS)
  version?: number;
}

export class DraftedResponse {
  id: string;
  version: number;
}

export class ConditionResponse {
  fact: string;
  operator: string;
  @ApiProperty({ type: 'array', items: VALUES })
  values: (number | boolean | string)[];
}

export class OnTimesResponse {
  since: Date;
  /** null while it is on. */
  until: Date | null;
}

export class RuleVersionResponse {
  version: number;
  name: string;
  /** approve, block */
  effect: string;
  conditions: ConditionResponse[];
  writtenAt: Date;
  on: OnTimesResponse[];
}

export class RuleResponse {
  ruleId: string;
  /** draft, on, off */
  state: string;
  onVersion: number | null;
  /** The latest first. */
  versions: RuleVersionResponse[];
}

export class ConditionTraceResponse extends ConditionResponse {
  /** null where nobody knows. */
  @ApiProperty({ ...VALUES, nullable: true })
  figure: number | boolean | string | null;
  /** holds, fails, cannot-tell */
  outcome: string;
}

export class PreviewCaseResponse {
  matchId: string;
  title: string;
  decidedAt: Date;
  /** approve, block */
  decided: string;
  /** Not by a rule. */
  byPerson: boolean;
  /** approve, block, none */
  wouldBe: string;
  /** holds, cannot-tell */
  outcome: string;
  /** A person had decided the other way. */
  otherwise: boolean;
  conditions: ConditionTraceResponse[];
}

export class PreviewResponse {
  /** Matches that were decided in the last 90 days. */
  total: number;
  /** Those that the rule alone would have decided. */
  decided: number;
  otherwise: number;
  cannotTell: number;
  /** Facts of the rule that are as they stand today, not as they stood then. */
  todayFacts: string[];
  /** At most 200. */
  cases: PreviewCaseResponse[];
}
