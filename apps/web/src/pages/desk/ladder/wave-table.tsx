import { momentPhrase } from '@app/language';
import type { WaveView } from '@app/matches';
import { useAsked } from '../../frame/asked-context';
import { Say } from '../../frame/words';

const SHOWN = ['yes', 'no', 'silent', 'open', 'filled', 'over'] as const;

/** Wave by wave, the latest first: how many were asked, what they said, and by which figures. */
export function WaveTable({ waves }: { waves: readonly WaveView[] }) {
  return (
    <>
      <h2>
        <Say k="ladder.waves" />
      </h2>
      {waves.length === 0 ? (
        <p>
          <Say k="ladder.no-waves" />
        </p>
      ) : (
        waves.map((wave) => <WaveBox key={wave.wave} wave={wave} />)
      )}
    </>
  );
}

function WaveBox({ wave }: { wave: WaveView }) {
  const { language } = useAsked();
  const asked = SHOWN.reduce((sum, answer) => sum + wave.answers[answer], 0);
  return (
    <section className="box">
      <h3>
        <Say k="ladder.wave" v={{ wave: wave.wave }} />
      </h3>
      <p className="meta">{momentPhrase(wave.at, language)}</p>
      <dl className="facts">
        <Count k="ladder.asked" number={asked} />
        {SHOWN.filter((answer) => wave.answers[answer] > 0).map((answer) => (
          <Count key={answer} k={`ladder.answer.${answer}`} number={wave.answers[answer]} />
        ))}
      </dl>
      <p className="meta">
        <Say
          k="ladder.figures"
          v={{
            free: wave.freePlaces,
            eligible: wave.eligible,
            rested: wave.rested,
            expected: wave.expected.toFixed(1),
          }}
        />
      </p>
    </section>
  );
}

function Count({ k, number }: { k: string; number: number }) {
  return (
    <div>
      <dt>
        <Say k={k} />
      </dt>
      <dd>{number}</dd>
    </div>
  );
}
