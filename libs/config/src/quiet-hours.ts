/** Whole hours in Tokyo, from 0 to 23. */
export interface QuietSetting {
  readonly from: number;
  readonly until: number;
}

/** `21-8`, or `off`. */
export const QUIET_HOURS = /^(off|([01]?\d|2[0-3])-([01]?\d|2[0-3]))$/;

export function quietHoursOf(setting: string): QuietSetting | null {
  const [from, until] = setting.split('-').map(Number);
  return from === undefined || until === undefined ? null : { from, until };
}
