import type { DeliveryState } from '@app/outbox';
import { Say } from '../../frame/words';
import { HowOld } from './how-old';

const FIGURES = ['waiting', 'sent', 'failed', 'ambiguous'] as const;

/** The outbox, queue by queue: what waits, and what became of the rest. */
export function MessageFigures({ messages }: { messages: readonly DeliveryState[] }) {
  return (
    <>
      <h2>
        <Say k="admin.health.messages" />
      </h2>
      <div className="cards">
        {messages.map((state) => (
          <section className="box" key={state.queue}>
            <h3>
              <Say k={`admin.queue.${state.queue}`} />
            </h3>
            <ul>
              {FIGURES.map((figure) => (
                <li key={figure}>
                  <Say
                    k={`admin.health.figure.${figure}`}
                    v={{ number: state[figure].toLocaleString('ja') }}
                  />
                </li>
              ))}
            </ul>
            <p className="meta">
              <HowOld seconds={state.oldestSeconds} />
            </p>
          </section>
        ))}
      </div>
    </>
  );
}
