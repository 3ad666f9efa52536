import type { LadderPreview, Outcome } from '@app/ladder';
import { Notice } from '../../frame/notice';
import { Say } from '../../frame/words';

/** What the settings of now and the new ones would do in imagined towns. */
export function PreviewTable({ preview }: { preview: LadderPreview | null }) {
  if (!preview) return <Notice k="ladder.settings.none" />;
  return (
    <>
      <h2>
        <Say k="ladder.settings.heading" />
      </h2>
      <p className="meta">
        <Say k="ladder.settings.how" />
      </p>
      {preview.map(({ town, now, tried }) => (
        <section className="box" key={town}>
          <h3>
            <Say k={`ladder.settings.${town}`} />
          </h3>
          <dl className="facts">
            <Change k="filled" now={percent(now.filled)} tried={percent(tried.filled)} />
            <Change k="dormant" now={percent(now.dormant)} tried={percent(tried.dormant)} />
            <Change k="asks" now={asks(now)} tried={asks(tried)} />
          </dl>
        </section>
      ))}
    </>
  );
}

function Change({ k, now, tried }: { k: string; now: string; tried: string }) {
  return (
    <div>
      <dt>
        <Say k={`ladder.settings.${k}`} />
      </dt>
      <dd>
        <Say k="ladder.settings.now" /> {now} →{' '}
        <strong>
          <Say k="ladder.settings.new" /> {tried}
        </strong>
      </dd>
    </div>
  );
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

function asks({ asksAPlace }: Outcome): string {
  return asksAPlace.toFixed(1);
}
