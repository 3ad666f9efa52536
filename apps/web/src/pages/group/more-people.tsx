import { type Candidates, type QuickGain, whyNobody } from '@app/matches';
import { atLeastFive, type Opening } from '@app/matching';
import { useAsked } from '../frame/asked-context';
import { Say, Words } from '../frame/words';
import { openingChangeWords } from '../reasons/opening-change-words';

export interface MoreProps {
  /** As if it were public now. */
  readonly opening: Opening;
  readonly total: Candidates['total'];
  /** `null` where there is no index to count with. */
  readonly gains: readonly QuickGain[] | 'counting' | null;
}

const TOLD = 3;

/** How many could come as it is, why nobody could, and which changes would bring most; no count under five. */
export function MorePeople({ opening, total, gains }: MoreProps) {
  const { now } = useAsked();
  const why = whyNobody(opening, total, now);
  return (
    <section className="box">
      <h2>
        <Say k="more.group.title" />
      </h2>
      <p>
        {atLeastFive(total) === null ? (
          <Say k="more.group.now-few" />
        ) : (
          <Say k="more.group.now" v={{ number: total }} />
        )}
      </p>
      {why.length > 0 && (
        <ul>
          {why.map((code) => (
            <li key={code}>
              <Say k={`more.why.${code}`} />
            </li>
          ))}
        </ul>
      )}
      {gains === 'counting' && (
        <p>
          <Say k="more.group.counting" />
        </p>
      )}
      {Array.isArray(gains) && <Gains opening={opening} gains={gains} />}
    </section>
  );
}

function Gains({ opening, gains }: { opening: Opening; gains: readonly QuickGain[] }) {
  const asked = useAsked();
  const toCome = opening.sessions.filter(
    ({ cancelled, startsAt }) => !cancelled && startsAt > asked.now.getTime(),
  );
  const told = gains.filter(({ more }) => atLeastFive(more) !== null).slice(0, TOLD);
  if (told.length === 0)
    return gains.length === 0 ? null : (
      <p>
        <Say k="more.group.few" />
      </p>
    );
  return (
    <ul>
      {told.map(({ changes, more }) => {
        const change = openingChangeWords(changes, toCome, asked);
        return (
          <li key={change}>
            <Words>{asked.t('more.group.gain', { change, number: more })}</Words>
          </li>
        );
      })}
    </ul>
  );
}
