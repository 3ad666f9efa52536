import type { PersonAnswer, PersonObstacle } from '@app/matches';
import { useAsked } from '../frame/asked-context';
import { Say, Words } from '../frame/words';
import { personChangeWords } from '../reasons/person-change-words';

interface MoreProps {
  readonly gains: PersonAnswer['gains'];
}

/** What of the card would bring more openings, each with the engine's own count. */
export function MoreForMe({ gains }: MoreProps) {
  const asked = useAsked();
  if (gains.length === 0) return null;
  return (
    <section className="box">
      <h2>
        <Say k="more.mine.title" />
      </h2>
      <ul>
        {gains.map(({ changes, more }) => {
          const change = personChangeWords(changes, asked);
          return (
            <li key={change}>
              <Words>{asked.t('more.mine.gain', { change, number: more })}</Words>
            </li>
          );
        })}
      </ul>
      <p>
        <a href="/me/card/3">
          <Say k="more.mine.way" />
        </a>
      </p>
    </section>
  );
}

/** Why nothing fits, in a sentence for each cause. */
export function WhyNothing({ why }: { readonly why: readonly PersonObstacle[] }) {
  return why.map((code) => (
    <p key={code} className="lead">
      <Say k={`more.nothing.${code}`} />
    </p>
  ));
}
