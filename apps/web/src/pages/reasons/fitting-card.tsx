import type { Reason } from '@app/matching';
import type { OpeningCard as Card } from '@app/openings';
import type { ReactNode } from 'react';
import { OpeningCard } from '../frame/opening-card';
import { Say } from '../frame/words';
import { ReasonList } from './reason-list';

interface FittingCardProps {
  readonly opening: Card & { readonly reasons: readonly Reason[] };
  /** Said with the time where no day stands above. */
  readonly day?: ReactNode;
}

/** A card, with the reasons where the list is by fit. */
export function FittingCard({ opening, day }: FittingCardProps) {
  return (
    <OpeningCard card={opening} day={day}>
      {opening.reasons.length > 0 && (
        <div className="why">
          <b>
            <Say k="pages.card.why" />
          </b>
          <ReasonList reasons={opening.reasons} audience="resident" />
        </div>
      )}
    </OpeningCard>
  );
}
