import type { InvitationAnswer } from '@app/matches';

type Plain<Outcome> = Outcome extends string ? { readonly outcome: Outcome } : never;

/** An answer, with what belongs to it. */
export type Answered =
  | Plain<'later' | 'no'>
  | {
      readonly outcome: 'yes';
      /** For an invitation: the days and what may be shown. */
      readonly invitation?: Extract<InvitationAnswer, { kind: 'yes' }>;
    };

/** What a coordinator heard: nobody picked up, the message was passed on, or an answer. */
export type Heard = Plain<'not-reached' | 'told'> | Answered;
