import { OutboxModule } from '@app/outbox';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Account } from './account.entity';
import { AuditRow } from './audit-row.entity';
import { ChooseLanguage } from './choose-language';
import { CoordinatorsQuery } from './coordinators.query';
import { RequestSignIn } from './request-sign-in';
import { SealAudit } from './seal-audit';
import { SignInLink } from './sign-in-link.entity';
import { StaffAssignment } from './staff-assignment.entity';
import { StaffOfAccountQuery } from './staff-of-account.query';
import { UnsealedAuditQuery } from './unsealed-audit.query';
import { UseSignInLink } from './use-sign-in-link';

const PROVIDERS = [
  ChooseLanguage,
  CoordinatorsQuery,
  RequestSignIn,
  SealAudit,
  StaffOfAccountQuery,
  UnsealedAuditQuery,
  UseSignInLink,
];

@Module({
  imports: [OutboxModule, TypeOrmModule.forFeature([Account, AuditRow, SignInLink, StaffAssignment])],
  providers: PROVIDERS,
  exports: PROVIDERS,
})
export class AccessModule {}
