export { type DemoCity, type DemoSignIns, demoCity, demoSignIns } from './demo-city';
export type { InterestState } from './demo-interest-texts';
export type { DemoInterest } from './demo-interests';
export type { DemoMember, DemoStaff } from './demo-people';
export * from './model';
export type { TownPlace } from './resident-places';
export { generateResidents, type OpeningNearby, type ResidentsWanted } from './residents';
export { TAMA_AREAS } from './tama/areas';
export { TAMA_TOWNS, townCode } from './tama/towns';
