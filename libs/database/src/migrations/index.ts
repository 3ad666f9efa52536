import { Ground1764000000001 } from './0001-ground';

/** In order of application; imported explicitly so that no build leaves one out. */
export const MIGRATIONS = [Ground1764000000001];
