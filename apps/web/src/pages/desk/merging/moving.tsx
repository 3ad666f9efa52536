import { MOVING, type TwoCards } from '@app/personal-data';
import { useAsked } from '../../frame/asked-context';
import { Say } from '../../frame/words';

/** What goes over to the card that is kept. */
export function Moving({ cards: { moves } }: { cards: TwoCards }) {
  const { t } = useAsked();
  const there = MOVING.filter((what) => moves[what] > 0);
  return (
    <section>
      <h2>
        <Say k="merging.moves.title" />
      </h2>
      {there.length === 0 && (
        <p>
          <Say k="merging.moves.none" />
        </p>
      )}
      <ul>
        {there.map((what) => (
          <li key={what}>
            <Say k="merging.moves.line" v={{ what: t(`merging.moves.${what}`), number: moves[what] }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
