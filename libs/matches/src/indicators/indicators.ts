export type IndicatorUnit = 'number' | 'percent' | 'days';

export interface Indicator {
  /** The promotion item (推進項目) of the city's lifelong learning plan that it belongs to. */
  readonly item: 3 | 4 | 6 | 8;
  readonly unit: IndicatorUnit;
  /** Less is better. */
  readonly isLess?: boolean;
}

/** What the service can count towards the city's plan, in the order of its items. */
export const INDICATORS = {
  'gathering-places': { item: 3, unit: 'number' },
  residents: { item: 4, unit: 'number' },
  matches: { item: 4, unit: 'number' },
  'days-to-answer': { item: 4, unit: 'days', isLess: true },
  towns: { item: 4, unit: 'percent' },
  groups: { item: 6, unit: 'number' },
  'first-timers': { item: 6, unit: 'number' },
  'answered-in-time': { item: 6, unit: 'percent' },
  'places-filled': { item: 6, unit: 'percent' },
  ages: { item: 8, unit: 'number' },
} as const satisfies Record<string, Indicator>;

export type IndicatorName = keyof typeof INDICATORS;

export const INDICATOR_NAMES = Object.keys(INDICATORS) as IndicatorName[];

export function isIndicator(name: string): name is IndicatorName {
  return Object.hasOwn(INDICATORS, name);
}
