export { BELIEVABLE, type CityShape, TRYING } from './city/city-shape';
export { type City, drawCity } from './city/draw-city';
export { type CityWanted, MOST_SESSIONS } from './city/draw-opening';
export type { CityPerson } from './city/draw-person';
export { writeCity } from './city/write-city.statement';
export { CODE_KINDS, type CodeKind, Codes } from './codes';
export { type OpeningTerms, openingTerms } from './opening-terms';
export { type FoundPeople, type FoundPerson, peopleForOpening } from './sql/people-for-opening.query';
