import type { StaffRole } from '@app/database';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsEmail, IsIn, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { MayBeLeftOut } from '../may-be-left-out';

const ROLES = ['coordinator', 'head-coordinator', 'administrator'] as const;

export class AppointmentBody {
  @MaxLength(254)
  @IsEmail()
  email: string;

  @IsIn(ROLES)
  @ApiProperty({ enum: ROLES })
  role: StaffRole;

  /** Null is the whole city. */
  @IsOptional()
  @IsUUID()
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, required: false })
  areaId: string | null = null;

  /** Sends a link with which the person makes a passkey. */
  @MayBeLeftOut()
  @IsBoolean()
  invite?: boolean;
}

export class AppointedResponse {
  accountId: string;
}

export class StaffMemberResponse {
  accountId: string;
  email: string;

  @ApiProperty({ enum: ROLES })
  role: StaffRole;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  areaId: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  areaNumber: number | null;
  since: Date;
}
