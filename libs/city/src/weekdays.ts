/** Monday is 0 and Sunday 6, as in the matching week. */
export const MON = 0;
export const TUE = 1;
export const WED = 2;
export const THU = 3;
export const FRI = 4;
export const SAT = 5;
export const SUN = 6;

export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;
