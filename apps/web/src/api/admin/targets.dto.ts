import type { IndicatorName, IndicatorUnit } from '@app/matches';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

/** Both, or neither where there is to be no target any more. */
export class TargetBody {
  /** A whole number; of percents a hundred at the most. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  @ApiProperty({ type: 'integer', nullable: true, required: false })
  target: number | null = null;

  /** The fiscal year at whose end it is to be reached; this one or later. */
  @IsOptional()
  @IsInt()
  @Min(2020)
  @Max(2100)
  @ApiProperty({ type: 'integer', nullable: true, required: false })
  year: number | null = null;
}

export class TargetResponse {
  @ApiProperty({ type: 'string' })
  indicator: IndicatorName;

  /** The promotion item (推進項目) of the city's plan. */
  @ApiProperty({ type: 'integer' })
  item: number;

  @ApiProperty({ enum: ['number', 'percent', 'days'] })
  unit: IndicatorUnit;

  /** Less is better. */
  isLess: boolean;

  /** Null where there is nothing to count it from yet, or too few people. */
  @ApiProperty({ type: 'number', nullable: true })
  value: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  target: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  year: number | null;

  /** Whole percent of the way, 100 at the most; null without a value or a target. */
  @ApiProperty({ type: 'integer', nullable: true })
  reached: number | null;
}
