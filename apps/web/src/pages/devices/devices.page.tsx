import type { ListedDevice, ListedPasskey } from '@app/access';
import { dayPhrase } from '@app/language';
import { useAsked, useText } from '../frame/asked-context';
import { Form } from '../frame/form';
import { Notice } from '../frame/notice';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { PasskeyForm } from '../sign-in/passkey-form';

interface DevicesProps {
  readonly devices: readonly ListedDevice[];
  readonly passkeys: readonly ListedPasskey[];
  readonly done: string | null;
}

export const DONE = ['added', 'removed', 'ended', 'invited'];

/** Where I am signed in, and with what. */
export function DevicesPage({ devices, passkeys, done }: DevicesProps) {
  const text = useText();
  return (
    <Page title={text('access.devices.title')}>
      <h1>
        <Say k="access.devices.title" />
      </h1>
      {done && <Notice k={`access.devices.done-${done}`} />}
      <Passkeys passkeys={passkeys} />
      <section>
        <h2>
          <Say k="access.devices.devices" />
        </h2>
        <p>
          <Say k="access.devices.lead" />
        </p>
        <ul className="list">
          {devices.map((device) => (
            <DeviceLine key={device.id} device={device} />
          ))}
        </ul>
        <p>
          <Say k="access.devices.end-all-text" />
        </p>
        <Form action="/me/devices/end" submit="access.devices.end-all" quiet />
      </section>
    </Page>
  );
}

function Passkeys({ passkeys }: { passkeys: readonly ListedPasskey[] }) {
  return (
    <section>
      <h2>
        <Say k="access.devices.passkeys" />
      </h2>
      <p>
        <Say k="access.devices.passkeys-lead" />
      </p>
      {passkeys.length === 0 && (
        <p>
          <Say k="access.devices.no-passkey" />
        </p>
      )}
      <ul className="list">
        {passkeys.map((passkey) => (
          <PasskeyLine key={passkey.id} passkey={passkey} />
        ))}
      </ul>
      <PasskeyForm
        kind="register"
        action="/me/devices/passkeys"
        options="/me/devices/passkeys/options"
        submit="access.devices.add"
      />
    </section>
  );
}

function PasskeyLine({ passkey: { id, name, addedAt, usedAt } }: { passkey: ListedPasskey }) {
  const text = useText();
  const called = name || text('access.devices.passkey');
  return (
    <li>
      <strong>{called}</strong>
      <p className="meta">
        <On k="access.devices.added" day={addedAt} />
        {usedAt && ' · '}
        {usedAt && <On k="access.devices.used" day={usedAt} />}
      </p>
      <Form
        action={`/me/devices/passkeys/${id}/removal`}
        submit="access.devices.remove"
        values={{ name: called }}
        quiet
      />
    </li>
  );
}

function DeviceLine({ device: { id, name, signedInBy, beganAt, seenAt } }: { device: ListedDevice }) {
  const { device: here } = useAsked();
  const text = useText();
  const called = name || text('access.devices.unknown');
  return (
    <li>
      <strong>{called}</strong>
      <p className="meta">
        <On k="access.devices.began" day={beganAt} how={text(`access.devices.by-${signedInBy}`)} />
        {' · '}
        <On k="access.devices.seen" day={seenAt} />
      </p>
      {id === here?.id ? (
        <p>
          <Say k="access.devices.here" />
        </p>
      ) : (
        <Form action={`/me/devices/${id}/end`} submit="access.devices.end" values={{ name: called }} quiet />
      )}
    </li>
  );
}

function On({ k, day, how = '' }: { k: string; day: Date; how?: string }) {
  const { language } = useAsked();
  return <Say k={k} v={{ day: dayPhrase(day, language), how }} />;
}
