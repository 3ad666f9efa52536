import type { ReactNode } from 'react';
import type { FoundOpening } from '../../searching/find-openings';
import { useAsked } from '../frame/asked-context';
import { OpeningCard } from '../frame/opening-card';
import { Say, Words } from '../frame/words';
import { reasonWords } from '../reasons/reason-words';

/** A card, with the reasons where the list is by fit. */
export function FittingCard({ opening, day }: { opening: FoundOpening; day?: ReactNode }) {
  const asked = useAsked();
  return (
    <OpeningCard card={opening} day={day}>
      {opening.reasons.length > 0 && (
        <div className="why">
          <b>
            <Say k="pages.card.why" />
          </b>
          <ul>
            {opening.reasons.map((reason) => (
              <li key={reason.code}>
                <Words>{reasonWords(reason, 'resident', asked)}</Words>
              </li>
            ))}
          </ul>
        </div>
      )}
    </OpeningCard>
  );
}
