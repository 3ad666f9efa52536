import type { StaffRole } from '@app/database';
import { IsEmail, IsIn, IsOptional, IsUUID, MaxLength, ValidateIf } from 'class-validator';

export const ROLES = ['coordinator', 'head-coordinator', 'administrator'] as const satisfies StaffRole[];

/** Who gets which role and area; an area left open is the whole city. */
export class StaffForm {
  @MaxLength(254)
  @IsEmail()
  email: string = '';

  @IsIn(ROLES, { context: { isIn: { code: 'choose' } } })
  staffRole: StaffRole;

  @ValidateIf(({ staffArea }) => staffArea !== '')
  @IsUUID()
  staffArea: string = '';

  @IsOptional()
  @IsIn(['yes'])
  staffInvite?: string;
}
