import type { Named } from '@app/matches';
import { Say } from './words';

interface PartyProps {
  readonly adults: number;
  readonly children: number;
}

/** How many come together; nothing for one alone. */
export function PartyLine({ party: { adults, children } }: { party: PartyProps }) {
  if (adults + children <= 1) return null;
  return (
    <p className="meta">
      <Say k={`ways-in.party.${children > 0 ? 'family' : 'adults'}`} v={{ adults, children }} />
    </p>
  );
}

/** Who they are, for those who may know. */
export function CompanionNames({ companions }: { companions: readonly Named[] }) {
  if (companions.length === 0) return null;
  return (
    <>
      <p className="meta">
        <Say k="ways-in.party.names" />
      </p>
      <ul>
        {companions.map(({ name, kana, age }) => (
          <li key={name}>
            {age === null ? name : <Say k="ways-in.party.child" v={{ name, age }} />}
            {kana && ` (${kana})`}
          </li>
        ))}
      </ul>
    </>
  );
}
