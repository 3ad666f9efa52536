export * from './model';
export { generateResidents, type OpeningNearby, type ResidentsWanted } from './residents';
export { TAMA_AREAS } from './tama/areas';
export { TAMA_TOWNS, townCode } from './tama/towns';
