export { AnswerOffer } from './answer-offer';
export { asIfFree } from './as-if-free';
export { OfferPlaces } from './offer-places';
export { type StandingInLine, StandingInLineQuery } from './standing-in-line.query';
