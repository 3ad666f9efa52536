import { KeptExplanationsQuery } from '../kept-explanations.query';
import { LogListShown } from './log-list-shown';
import { OpeningsForResidentQuery } from './openings-for-resident.query';

/** What asks the engine on behalf of pages and programs. */
export const ASKING_PROVIDERS = [KeptExplanationsQuery, LogListShown, OpeningsForResidentQuery];
