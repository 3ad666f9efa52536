import type { InvitationAnswer } from '@app/matches';

/** What a coordinator heard: nobody picked up, the message was passed on, or an answer with what belongs to it. */
export type Heard = { readonly outcome: 'not-reached' | 'told' } | Answered;

export type Answered =
  | { readonly outcome: 'later' | 'no' }
  | {
      readonly outcome: 'yes';
      /** For an invitation: the days and what may be shown. */
      readonly invitation?: Extract<InvitationAnswer, { kind: 'yes' }>;
    };
