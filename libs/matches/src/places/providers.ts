import { AnswerChange } from './answer-change';
import { AnswerOffer } from './answer-offer';
import { CallWaiting } from './call-waiting';
import { CancelSession } from './cancel-session';
import { ChangeCapacity } from './change-capacity';
import { ChangeRinger } from './change-ringer';
import { CloseOpening } from './close-opening';
import { FollowMove } from './follow-move';
import { FreePlace } from './free-place';
import { MoveSession } from './move-session';
import { OfferPlace } from './offer-place';
import { OfferPlaces } from './offer-places';
import { StandingInLineQuery } from './standing-in-line.query';
import { TellGroup } from './tell-group';
import { UndoStep } from './undo-step';
import { WaitingCountQuery } from './waiting-count.query';
import { WaitingRinger } from './waiting-ringer';

/** Waiting lists, and sessions that change. */
export const PLACES_PROVIDERS = [
  AnswerChange,
  AnswerOffer,
  CallWaiting,
  CancelSession,
  ChangeCapacity,
  ChangeRinger,
  CloseOpening,
  FollowMove,
  FreePlace,
  MoveSession,
  OfferPlace,
  OfferPlaces,
  StandingInLineQuery,
  TellGroup,
  UndoStep,
  WaitingCountQuery,
  WaitingRinger,
];
