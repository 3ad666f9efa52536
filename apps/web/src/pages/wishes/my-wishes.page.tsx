import type { MyWishesView } from '@app/notifications';
import { BY_HAND, type ChannelName, DIGESTS } from '@app/outbox';
import { useAsked, useText } from '../frame/asked-context';
import { type Option, RadioField, SelectField } from '../frame/choice-fields';
import { Form } from '../frame/form';
import type { FormState } from '../frame/form-state';
import { Notice } from '../frame/notice';
import { Page } from '../frame/page';
import { TextField } from '../frame/text-field';
import { Say } from '../frame/words';
import { type ChosenKind, FIELD_OF, isChosen } from './my-wishes.form';

interface MyWishesProps {
  readonly view: MyWishesView;
  readonly form: FormState;
  readonly done: boolean;
}

/** One's own wishes: what, where, when, and how often to be asked. */
export function MyWishesPage({ view, form, done }: MyWishesProps) {
  const text = useText();
  return (
    <Page title={text('wishes.title')} form={form}>
      <h1>
        <Say k="wishes.title" />
      </h1>
      {done && <Notice k="wishes.done" />}
      <p className="lead">
        <Say k="wishes.lead" />
      </p>
      <p>
        <a href="/me/channels">
          <Say k="channels.way" />
        </a>
      </p>
      <Form action="/me/notifications" submit="wishes.submit" state={form}>
        <Kinds view={view} />
        <Times />
        {view.asking && <Asking usual={view.usualAsks} />}
      </Form>
    </Page>
  );
}

function Kinds({ view: { kinds, reachable } }: { view: MyWishesView }) {
  const digest = kinds.includes('digest');
  return (
    <>
      <h2>
        <Say k="wishes.kinds" />
      </h2>
      <p>
        <Say k="wishes.must" />
      </p>
      {kinds.includes('work') && (
        <p>
          <Say k="wishes.must-work" />
        </p>
      )}
      {reachable.filter((channel) => !BY_HAND.includes(channel)).length < 2 && (
        <p>
          <Say k="wishes.only" />
        </p>
      )}
      {kinds.filter(isChosen).map((kind) => (
        <KindField key={kind} kind={kind} reachable={reachable} />
      ))}
      {digest && <RadioField name="digest" options={useWords('digest', DIGESTS)} />}
    </>
  );
}

/** Nothing to choose between is no field. */
function KindField({ kind, reachable }: { kind: ChosenKind; reachable: readonly ChannelName[] }) {
  const mayBeOff = kind === 'reminder' || kind === 'invitation' || kind === 'thanks';
  const channels = reachable.filter((channel) => !BY_HAND.includes(channel));
  const options = useWords('channel', mayBeOff ? [...channels, 'none'] : channels);
  return options.length > 1 ? <RadioField name={FIELD_OF[kind]} options={options} /> : null;
}

function useWords(room: string, codes: readonly string[]): Option[] {
  const { t } = useAsked();
  return codes.map((value) => ({ value, label: t(`wishes.${room}.${value}`) }));
}

function Times() {
  const { t } = useAsked();
  const hours = Array.from({ length: 24 }, (_, hour) => ({
    value: String(hour),
    label: t('wishes.hour', { hour }),
  }));
  return (
    <>
      <h2>
        <Say k="wishes.when" />
      </h2>
      <SelectField name="quietFrom" options={hours} empty="wishes.any-hour" hint />
      <SelectField name="quietUntil" options={hours} empty="wishes.any-hour" />
    </>
  );
}

function Asking({ usual }: { usual: number }) {
  const { t } = useAsked();
  const label = (number: number) =>
    number === 0
      ? t('wishes.asks.none')
      : t(number === usual ? 'wishes.asks.usual' : 'wishes.asks.more', { number });
  const options = Array.from({ length: 8 }, (_, number) => ({ value: String(number), label: label(number) }));
  return (
    <>
      <h2>
        <Say k="wishes.asking" />
      </h2>
      <SelectField name="weeklyAsks" options={options} hint />
      <TextField name="noAsksUntil" type="date" hint optional short />
    </>
  );
}
