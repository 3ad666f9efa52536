export { type Area, type AreasOfCity, AreasQuery, type TownOfArea } from './areas.query';
export { type AsksOfCity, AsksOfCityQuery } from './asks-of-city.query';
export { MoveTown } from './move-town';
export { NameArea } from './name-area';
export { PARTS, type PartWeights, STANDING_WEIGHTS } from './reweighed';
export { type WeightsOutcome, WeightsPreview } from './weights-preview';
