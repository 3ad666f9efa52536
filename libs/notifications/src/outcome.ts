import type { Delivery } from './channel';

/** What became of a leased message: what its channel said, or why it was not sent at all. */
export type Outcome =
  | Delivery
  /** It ends unsent: nobody to tell, of no use any more. */
  | { readonly outcome: 'ended'; readonly failure: string }
  /** Not tried: it comes again. */
  | { readonly outcome: 'later'; readonly seconds: number };

export const ended = (failure: string): Outcome => ({ outcome: 'ended', failure });
