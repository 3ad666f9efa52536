import { ConfirmStillOpen } from './confirm-still-open';
import { LapseGroup } from './lapse-group';
import { StandingRinger } from './standing-ringer';

export const STANDING_PROVIDERS = [ConfirmStillOpen, LapseGroup, StandingRinger];
