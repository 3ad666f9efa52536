export { AnswerChange } from './answer-change';
export { AnswerOffer } from './answer-offer';
export { asIfFree } from './as-if-free';
export { type Cancellation, CancelSession } from './cancel-session';
export { ChangeCapacity } from './change-capacity';
export { CloseOpening } from './close-opening';
export { MoveSession } from './move-session';
export { OfferPlaces } from './offer-places';
export { type StandingInLine, StandingInLineQuery } from './standing-in-line.query';
