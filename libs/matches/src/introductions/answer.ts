import type { InvitationNoReason } from '@app/vocabulary';
import type { ConsentWay, ShownField } from './disclosure.entity';

/** What a resident says to an invitation or an introduction. */
export type InvitationAnswer =
  | {
      readonly kind: 'yes';
      /** Of those asked for. */
      readonly sessionIds: readonly string[];
      /** What the group may see besides the name. */
      readonly fields: readonly ShownField[] | null;
    }
  | { readonly kind: 'no'; readonly reason: InvitationNoReason }
  | { readonly kind: 'later' };

/** How the answer came to a coordinator who enters it for somebody; nobody enters one's own. */
export type TakenBy = Exclude<ConsentWay, 'online'>;
