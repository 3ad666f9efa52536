import { IndicatorTargetRow } from './indicator-target.entity';
import { IndicatorsQuery } from './indicators.query';
import { SetTarget } from './set-target';

export const INDICATOR_ENTITIES = [IndicatorTargetRow];
export const INDICATOR_PROVIDERS = [IndicatorsQuery, SetTarget];
