import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601, IsUUID, Matches } from 'class-validator';
import { MayBeLeftOut } from '../may-be-left-out';

export class TrailParams {
  /** `account:<id>`, `system:<name>` or `anyone`. */
  @MayBeLeftOut()
  @Matches(/^(account:[0-9a-f-]{36}|system:[a-z-]+|anyone)$/)
  actor?: string;

  @MayBeLeftOut()
  @Matches(/^[a-z-]{1,60}$/)
  action?: string;

  @MayBeLeftOut()
  @IsUUID()
  subjectId?: string;

  /** From this moment on. */
  @MayBeLeftOut()
  @IsISO8601({ strict: true })
  from?: string;

  /** Before this moment. */
  @MayBeLeftOut()
  @IsISO8601({ strict: true })
  until?: string;

  /** `next` of the page before. */
  @MayBeLeftOut()
  @Matches(/^\d{1,18}$/)
  before?: string;
}

export class TrailLineResponse {
  id: string;
  at: Date;
  actor: string;
  action: string;
  subjectKind: string;
  subjectId: string;

  @ApiProperty({ type: 'string', nullable: true })
  code: string | null;
  /** Under a seal of the chain. */
  isSealed: boolean;
}

export class ChainResponse {
  seals: number;
  sealedRows: number;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  lastSealedAt: Date | null;
  unsealed: number;
  /** For how long the oldest row waits for its seal. */
  @ApiProperty({ type: 'number' })
  oldestSeconds: number;
}

export class TrailResponse {
  @ApiProperty({ type: [TrailLineResponse] })
  lines: readonly TrailLineResponse[];

  /** Null on the last page. */
  @ApiProperty({ type: 'string', nullable: true })
  next: string | null;
  chain: ChainResponse;
}
