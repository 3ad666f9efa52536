import { momentPhrase } from '@app/language';
import type { ReactNode } from 'react';
import type { ServiceFigures } from '../../../health/service-figures';
import { useAsked } from '../../frame/asked-context';
import { Say } from '../../frame/words';
import { AdminFrame, Fact } from '../admin-frame';
import { HowOld } from './how-old';
import { MessageFigures } from './message-figures';

/** How the service is, on one page. */
export function HealthPage({ figures }: { figures: ServiceFigures }) {
  const { state, jobs, overdue, lastRetention, channels } = figures;
  const { language } = useAsked();
  return (
    <AdminFrame section="health">
      <dl className="facts">
        <Fact k="admin.health.database">
          <Sign isWell={state.database === 'ok'} />
        </Fact>
        <Fact k="admin.health.queue">
          <Sign isWell={state.queue === 'ok'} />
        </Fact>
        <Fact k="admin.health.seals">
          <Sign isWell={state.audit === 'ok'} /> <HowOld seconds={state.oldestUnsealedSeconds ?? 0} />
        </Fact>
        <Fact k="admin.health.retention">
          {lastRetention ? momentPhrase(lastRetention, language) : <Say k="admin.health.never" />}
        </Fact>
        {(['mail', 'line', 'push'] as const).map((channel) => (
          <Fact key={channel} k={`admin.health.${channel}`}>
            <Say k={channels[channel] ? 'admin.health.on' : 'admin.health.off'} />
          </Fact>
        ))}
        {state.staffByLink && (
          <Fact k="admin.health.by-link">
            <strong className="late">
              <Say k="admin.health.by-link-on" />
            </strong>
          </Fact>
        )}
      </dl>
      <Heading k="admin.health.clocks">
        {overdue.length === 0 && <Say k="admin.health.none-overdue" />}
      </Heading>
      {overdue.length > 0 && (
        <ul>
          {overdue.map(({ wait, overdue: number }) => (
            <li key={wait}>
              <Say k={`admin.waits.${wait}`} /> <Say k="admin.health.things" v={{ number }} />
            </li>
          ))}
        </ul>
      )}
      <MessageFigures messages={figures.messages} />
      <Heading k="admin.health.jobs">{jobs === null && <Say k="admin.health.no-answer" />}</Heading>
      {jobs !== null && (
        <dl className="facts">
          {jobs.map(({ name, waiting }) => (
            <Fact key={name} k={`admin.queue.${name}`}>
              <Say k="admin.health.things" v={{ number: waiting }} />
            </Fact>
          ))}
        </dl>
      )}
      <p>
        <a href="/admin/queues">
          <Say k="admin.health.board" />
        </a>
      </p>
    </AdminFrame>
  );
}

function Sign({ isWell }: { isWell: boolean }) {
  return (
    <span className={isWell ? 'yes' : 'late'}>
      <Say k={isWell ? 'admin.health.well' : 'admin.health.troubled'} />
    </span>
  );
}

function Heading({ k, children }: { k: string; children: ReactNode }) {
  return (
    <>
      <h2>
        <Say k={k} />
      </h2>
      {children && <p>{children}</p>}
    </>
  );
}
