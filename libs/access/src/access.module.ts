import { OutboxModule } from '@app/outbox';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Account } from './account.entity';
import { AuditRow } from './audit-row.entity';
import { ChooseLanguage } from './choose-language';
import { CoordinatorsQuery } from './coordinators.query';
import { AccountDevicesQuery } from './devices/account-devices.query';
import { BeginDevice } from './devices/begin-device';
import { DeviceQuery } from './devices/device.query';
import { EndDevice } from './devices/end-device';
import { EndDevicesOf } from './devices/end-devices-of';
import { SeeDevice } from './devices/see-device';
import { StillSignedIn } from './devices/still-signed-in';
import { RequestSignIn } from './links/request-sign-in';
import { SignInLink } from './links/sign-in-link.entity';
import { UseSignInLink } from './links/use-sign-in-link';
import { AddPasskey } from './passkeys/add-passkey';
import { PasskeysQuery } from './passkeys/passkeys.query';
import { RemovePasskey } from './passkeys/remove-passkey';
import { UsePasskey } from './passkeys/use-passkey';
import { EnterByProvider } from './provider/enter-by-provider';
import { SealAudit } from './seal-audit';
import { SetUp } from './setup/set-up';
import { AppointStaff } from './staff/appoint-staff';
import { EndRole } from './staff/end-role';
import { StaffQuery } from './staff/staff.query';
import { StaffAssignment } from './staff-assignment.entity';
import { StaffOfAccountQuery } from './staff-of-account.query';
import { SearchTrail } from './trail/search-trail';
import { UnsealedAuditQuery } from './unsealed-audit.query';

const PROVIDERS = [
  AppointStaff,
  EndRole,
  SearchTrail,
  StaffQuery,
  AccountDevicesQuery,
  AddPasskey,
  BeginDevice,
  ChooseLanguage,
  CoordinatorsQuery,
  DeviceQuery,
  EndDevice,
  EndDevicesOf,
  EnterByProvider,
  PasskeysQuery,
  RemovePasskey,
  RequestSignIn,
  SealAudit,
  SeeDevice,
  StillSignedIn,
  SetUp,
  StaffOfAccountQuery,
  UnsealedAuditQuery,
  UsePasskey,
  UseSignInLink,
];

@Module({
  imports: [OutboxModule, TypeOrmModule.forFeature([Account, AuditRow, SignInLink, StaffAssignment])],
  providers: PROVIDERS,
  exports: PROVIDERS,
})
export class AccessModule {}
