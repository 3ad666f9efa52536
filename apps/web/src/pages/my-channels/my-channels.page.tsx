import { momentPhrase } from '@app/language';
import type { ChannelStanding } from '@app/notifications';
import { useAsked, useText } from '../frame/asked-context';
import { asset } from '../frame/asset';
import { Form } from '../frame/form';
import { DoneNotice } from '../frame/notice';
import { Page } from '../frame/page';
import { Say } from '../frame/words';

const DONE = ['unlinked', 'ended'];

export interface MyChannelsProps {
  readonly standing: ChannelStanding;
  /** A code that was just made; it is shown once. */
  readonly code: { readonly code: string; readonly expiresAt: Date } | null;
  readonly hasLine: boolean;
  readonly addUrl: string | null;
  /** `null`: browsers cannot subscribe here. */
  readonly pushKey: string | null;
  readonly done: unknown;
}

/** LINE and this browser: what reaches me besides mail. */
export function MyChannelsPage({ done, ...props }: MyChannelsProps) {
  const text = useText();
  return (
    <Page title={text('channels.title')}>
      <h1>
        <Say k="channels.title" />
      </h1>
      <DoneNotice done={done} of={DONE} k="channels.done." />
      <p className="lead">
        <Say k="channels.lead" />
      </p>
      <Line {...props} />
      <Push {...props} />
    </Page>
  );
}

type Parts = Omit<MyChannelsProps, 'done'>;

function Line({ standing: { line }, code, hasLine, addUrl }: Parts) {
  return (
    <section className="box">
      <h2>
        <Say k="channels.line.title" />
      </h2>
      {!hasLine && line === 'off' ? (
        <p>
          <Say k="channels.line.none" />
        </p>
      ) : (
        <>
          <p className="state">
            <Say k={`channels.line.${line}`} />
          </p>
          {code && <Code {...code} />}
          {addUrl && (
            <p>
              <a href={addUrl}>
                <Say k="channels.line.add" />
              </a>
            </p>
          )}
          {hasLine && (
            <Form action="/me/channels/line-code" submit="channels.line.make" quiet={line === 'on'} />
          )}
          {line !== 'off' && <Form action="/me/channels/line-unlink" submit="channels.line.unlink" quiet />}
        </>
      )}
    </section>
  );
}

function Code({ code, expiresAt }: { code: string; expiresAt: Date }) {
  const { language } = useAsked();
  return (
    <div className="notice" role="status">
      <p>
        <Say k="channels.line.code" v={{ until: momentPhrase(expiresAt, language) }} />
      </p>
      <p className="code">
        <strong>{code}</strong>
      </p>
    </div>
  );
}

/** The buttons are shown by the island; without JavaScript the page says so. */
function Push({ standing: { devices }, pushKey }: Parts) {
  const text = useText();
  return (
    <section className="box">
      <h2>
        <Say k="channels.push.title" />
      </h2>
      {pushKey === null ? (
        <p>
          <Say k="channels.push.none" />
        </p>
      ) : (
        <div
          data-push-key={pushKey}
          data-push-is-on={text('channels.push.is-on')}
          data-push-denied={text('channels.push.denied')}
          data-push-failed={text('channels.push.failed')}
        >
          <noscript>
            <p>
              <Say k="channels.push.no-script" />
            </p>
          </noscript>
          <p className="state" role="status" data-push-state="" />
          <p>
            <button className="btn" type="button" hidden data-push-on="">
              <Say k="channels.push.on" />
            </button>
            <button className="btn quiet" type="button" hidden data-push-off="">
              <Say k="channels.push.off" />
            </button>
          </p>
          <script type="module" src={asset('push.js')} />
        </div>
      )}
      {devices > 0 && (
        <>
          <p>
            <Say k="channels.push.count" v={{ number: devices }} />
          </p>
          <Form action="/me/channels/push-end" submit="channels.push.end-all" quiet />
        </>
      )}
    </section>
  );
}
