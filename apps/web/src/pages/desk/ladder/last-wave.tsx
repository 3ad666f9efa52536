import type { AskView } from '@app/matches';
import { Say } from '../../frame/words';

/** Why the people of the last wave: likely to say yes, rested, near, of the field; nobody's name. */
export function LastWave({ asks }: { asks: readonly AskView[] }) {
  if (asks.length === 0) return null;
  return (
    <section className="box">
      <h2>
        <Say k="ladder.why" />
      </h2>
      <p className="meta">
        <Say k="ladder.why-lead" />
      </p>
      <ol>
        {asks.map((ask) => (
          <li key={ask.matchId}>
            <Why ask={ask} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Why({
  ask: { matchId, answer, answerRate, ownAsked, ownYes, fieldSort, waySort },
}: {
  ask: AskView;
}) {
  return (
    <>
      <a href={`/desk/matches/${matchId}`}>
        <Say k={`ladder.answer.${answer}`} />
      </a>
      {' · '}
      <Say k="ladder.chance" v={{ rate: Math.round(100 * answerRate) }} />
      {' · '}
      <Say k={`ladder.field.${fieldSort}`} />
      {' · '}
      <Say k={`ladder.way.${waySort}`} />
      {' · '}
      <Say k={ownAsked > 0 ? 'ladder.own' : 'ladder.newly'} v={{ asked: ownAsked, yes: ownYes }} />
    </>
  );
}
