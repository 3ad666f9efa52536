import type { Length, MomentKind, StepName, Wait } from '@app/clocks';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';

const UNITS = ['hours', 'days', 'working-days'] as const;
const STEPS = ['remind', 'remind-again', 'desk', 'head', 'end'] as const;

export class LengthBody {
  /** 1–1440 hours, 1–60 days or 1–40 working days. */
  @IsInt()
  @Min(1)
  @Max(1440)
  amount: number;

  /** Working days only for steps that are counted from the beginning. */
  @IsIn(UNITS)
  @ApiProperty({ enum: UNITS })
  unit: Length['unit'];
}

export class LengthsBody {
  /** One for each step, in the order in which the clock lists them. */
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => LengthBody)
  lengths: LengthBody[];
}

export class ClockStepResponse {
  @ApiProperty({ enum: STEPS })
  step: StepName;

  /** From when the length is counted. */
  @ApiProperty({ enum: ['after', 'before-session', 'after-session'] })
  moment: MomentKind;
  amount: number;

  @ApiProperty({ enum: UNITS })
  unit: Length['unit'];

  /** Null where the default stands. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  setAt: Date | null;
}

export class ClockResponse {
  @ApiProperty({ type: 'string' })
  wait: Wait;
  steps: ClockStepResponse[];
  /** Named in law and in letters: cannot be set. */
  isSettled: boolean;
  /** Begun in the last 90 days; running now; of those, overdue. */
  begun: number;
  running: number;
  overdue: number;
}

export class StepPreviewResponse {
  @ApiProperty({ enum: STEPS })
  step: StepName;
  /** Rings with the lengths of now, and with the new ones. */
  now: number;
  tried: number;
  /** Rings both times, but earlier or later. */
  earlier: number;
  later: number;
  /** Rings only with the new ones, or only with those of now. */
  added: number;
  spared: number;
}

export class LengthsPreviewResponse {
  begun: number;
  steps: StepPreviewResponse[];
}
