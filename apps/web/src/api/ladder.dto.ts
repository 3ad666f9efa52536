import type { AskAnswer, LadderState } from '@app/matches';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { MayBeLeftOut } from './may-be-left-out';

export class LadderBody {
  /** Twelve hours to answer, and a wave every other hour of the day. */
  @MayBeLeftOut()
  @IsBoolean()
  urgent?: boolean;
}

export class WaveResponse {
  wave: number;
  at: Date;
  freePlaces: number;
  /** Places expected of those asked before. */
  awaited: number;
  eligible: number;
  /** Of those, who could be asked then by their wish, budget and rest. */
  rested: number;
  /** Places expected of this wave. */
  expected: number;
  /** How many of the wave said what: open, yes, no, silent, filled, over. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  answers: Readonly<Record<AskAnswer, number>>;
}

export class LadderResponse {
  openingId: string;
  /** Null where none was ever started. */
  @ApiProperty({ enum: ['running', 'paused', 'filled', 'stopped', 'ended'], nullable: true, type: 'string' })
  state: LadderState | null;
  urgent: boolean;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  nextWaveAt: Date | null;
  /** In sessions to come; null where they are not counted. */
  @ApiProperty({ type: 'integer', nullable: true })
  places: number | null;
  taken: number;
  waves: WaveResponse[];
}
