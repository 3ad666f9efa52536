import { dayPhrase } from '@app/language';
import { useAsked } from '../../frame/asked-context';
import { Say, Words } from '../../frame/words';
import { AdminFrame } from '../admin-frame';
import { lengthWords } from './length-words';
import type { ClockLine, ClockStep } from './load-clocks';

/** Everything that may wait, and for how long. */
export function ClocksPage({ clocks, done }: { clocks: readonly ClockLine[]; done: string | null }) {
  return (
    <AdminFrame section="clocks" done={done}>
      <p className="meta">
        <Say k="admin.clocks.from-then-on" />
      </p>
      <dl className="facts lines">
        {clocks.map((clock) => (
          <Line key={clock.wait} clock={clock} />
        ))}
      </dl>
    </AdminFrame>
  );
}

function Line({ clock: { wait, steps, isSettled, counts } }: { clock: ClockLine }) {
  return (
    <div>
      <dt>
        {isSettled ? (
          <Say k={`admin.waits.${wait}`} />
        ) : (
          <a href={`/admin/clocks/${wait}`}>
            <Say k={`admin.waits.${wait}`} />
          </a>
        )}
      </dt>
      <dd>
        {steps.map((step) => (
          <StepLine key={`${step.step} ${step.moment}`} step={step} />
        ))}
        {isSettled && (
          <p className="meta">
            <Say k="admin.clocks.settled" />
          </p>
        )}
        <p className="meta">
          <Say k="admin.clocks.counts" v={{ ...counts }} />
        </p>
      </dd>
    </div>
  );
}

function StepLine({ step: { step, moment, length, setAt } }: { step: ClockStep }) {
  const { t, language } = useAsked();
  return (
    <p>
      <Say k={`forms.labels.${step}-${moment}`} />{' '}
      <strong>
        <Words>{lengthWords(length, t)}</Words>
      </strong>
      {setAt && (
        <>
          {' '}
          <span className="tag">
            <Say k="admin.clocks.set" v={{ day: dayPhrase(setAt, language) }} />
          </span>
        </>
      )}
    </p>
  );
}
