import { momentPhrase } from '@app/language';
import type { LadderView } from '@app/matches';
import { useAsked, useText } from '../../frame/asked-context';
import { Form } from '../../frame/form';
import { DoneNotice } from '../../frame/notice';
import { Page } from '../../frame/page';
import { Say } from '../../frame/words';
import { LastWave } from './last-wave';
import { WaveTable } from './wave-table';

const DONE = ['started', 'paused', 'stopped'];

/** One opening's ladder: how it stands, what the coordinator may do, whom it asked and why. */
export function LadderPage({ ladder, done }: { ladder: LadderView; done: unknown }) {
  const text = useText();
  return (
    <Page title={`${text('ladder.menu')}：${ladder.title}`}>
      <p>
        <a href="/desk/ladder">
          <Say k="ladder.back" />
        </a>
      </p>
      <h1>{ladder.title}</h1>
      <p className="meta">{ladder.groupName}</p>
      <DoneNotice done={done} of={DONE} k="ladder.done." />
      <Standing ladder={ladder} />
      <WaveTable waves={ladder.waves} />
      <LastWave asks={ladder.asks} />
    </Page>
  );
}

function Standing({ ladder }: { ladder: LadderView }) {
  const { language } = useAsked();
  const { state, nextWaveAt, urgent, places, taken } = ladder;
  return (
    <section className="box">
      <p className="state">
        <Say k={`ladder.state.${state ?? 'none'}`} />
      </p>
      <p>
        <Say k={places === null ? 'ladder.no-limit' : 'ladder.places'} v={{ places: places ?? '', taken }} />
      </p>
      {nextWaveAt && (
        <p>
          <Say k="ladder.next" v={{ at: momentPhrase(nextWaveAt, language) }} />
        </p>
      )}
      {urgent && state === 'running' && (
        <p className="meta">
          <Say k="ladder.urgent" />
        </p>
      )}
      <Ways ladder={ladder} />
    </section>
  );
}

function Ways({ ladder: { openingId, state } }: { ladder: LadderView }) {
  const path = `/desk/ladder/${openingId}`;
  if (state === 'running')
    return (
      <div className="ways">
        <Form action={`${path}/pause`} submit="ladder.pause" />
        <Form action={`${path}/stop`} submit="ladder.stop" quiet />
        <p className="meta">
          <Say k="ladder.may-answer" />
        </p>
      </div>
    );
  return (
    <div className="ways">
      <Form action={`${path}/start`} submit={state === null ? 'ladder.start' : 'ladder.again'} />
      <Form action={`${path}/start?urgent=yes`} submit="ladder.start-urgent" quiet />
      {state === 'paused' && <Form action={`${path}/stop`} submit="ladder.stop" quiet />}
    </div>
  );
}
