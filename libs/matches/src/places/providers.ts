import { AnswerOffer } from './answer-offer';
import { CallWaiting } from './call-waiting';
import { OfferPlace } from './offer-place';
import { OfferPlaces } from './offer-places';
import { StandingInLineQuery } from './standing-in-line.query';
import { WaitingRinger } from './waiting-ringer';

/** Waiting lists, and sessions that change. */
export const PLACES_PROVIDERS = [
  AnswerOffer,
  CallWaiting,
  OfferPlace,
  OfferPlaces,
  StandingInLineQuery,
  WaitingRinger,
];
