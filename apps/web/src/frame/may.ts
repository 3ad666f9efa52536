import type { Permission } from '@app/access';
import { SetMetadata } from '@nestjs/common';

export const PERMISSION = 'tsumugi:permission';

/** Names the policy row of a route; a route without one is refused. */
export const May = (permission: Permission) => SetMetadata(PERMISSION, permission);
