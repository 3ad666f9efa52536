export { AccessModule } from './access.module';
export { Account } from './account.entity';
export { audit, type SubjectKind } from './audit.statement';
export { AuditRow } from './audit-row.entity';
export { type AuditFault, type AuditReport, CheckAudit } from './check-audit';
export { ChooseLanguage } from './choose-language';
export { CoordinatorsQuery } from './coordinators.query';
export { type AccountDevices, AccountDevicesQuery } from './devices/account-devices.query';
export { BeginDevice } from './devices/begin-device';
export {
  type Device,
  isProofOld,
  isStrong,
  provedAtProvider,
  type SignedInBy,
  waitsForPasskey,
} from './devices/device';
export { DeviceQuery, type ListedDevice } from './devices/device.query';
export { EndDevice } from './devices/end-device';
export { EndDevicesOf } from './devices/end-devices-of';
export { SeeDevice } from './devices/see-device';
export { StillSignedIn } from './devices/still-signed-in';
export { insertInvitation } from './links/insert-link.statement';
export { RequestSignIn } from './links/request-sign-in';
export { SignInLink } from './links/sign-in-link.entity';
export { signInCode, signInToken, tokenHash } from './links/sign-in-token';
export { UseSignInLink, type WayIn } from './links/use-sign-in-link';
export { openAccount } from './open-account.statement';
export { AddPasskey, type Registration } from './passkeys/add-passkey';
export type { ListedPasskey } from './passkeys/passkey';
export { PasskeysQuery } from './passkeys/passkeys.query';
export { RemovePasskey } from './passkeys/remove-passkey';
export { UsePasskey } from './passkeys/use-passkey';
export { may, type Permission, POLICY } from './policy';
export { PROVE_AGAIN } from './prove-again';
export { EnterByProvider, type Identity } from './provider/enter-by-provider';
export { SealAudit } from './seal-audit';
export { RETENTION, settingId } from './setting-id';
export { SetUp } from './setup/set-up';
export { type Appointment, AppointStaff } from './staff/appoint-staff';
export { EndRole } from './staff/end-role';
export { inviteStaff } from './staff/invite-staff';
export { giveRole } from './staff/role.statement';
export { type StaffMember, StaffQuery } from './staff/staff.query';
export { StaffAssignment } from './staff-assignment.entity';
export { StaffOfAccountQuery } from './staff-of-account.query';
export { SearchTrail, type TrailPage } from './trail/search-trail';
export type { ChainState, TrailLine, TrailWanted } from './trail/trail.query';
export { UnsealedAuditQuery } from './unsealed-audit.query';
export { WHILE_HELPING } from './while-helping';
