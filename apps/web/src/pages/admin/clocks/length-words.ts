import type { Length } from '@app/clocks';
import type { Translate } from '@app/language';

/** 「3日」「平日3日」「48時間」 */
export function lengthWords({ amount, unit }: Length, t: Translate): string {
  return t(`admin.length.${unit}`, { number: amount });
}
