import { AreasQuery } from './areas.query';
import { AsksOfCityQuery } from './asks-of-city.query';
import { MoveTown } from './move-town';
import { NameArea } from './name-area';
import { WeightsPreview } from './weights-preview';

export const ADMINISTRATION_PROVIDERS = [AreasQuery, AsksOfCityQuery, MoveTown, NameArea, WeightsPreview];
