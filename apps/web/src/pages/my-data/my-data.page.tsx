import { dayPhrase } from '@app/language';
import type { ErasureStanding } from '@app/personal-data';
import { useAsked, useText } from '../frame/asked-context';
import { Form } from '../frame/form';
import type { FormState } from '../frame/form-state';
import { Notice } from '../frame/notice';
import { Page } from '../frame/page';
import { TextField } from '../frame/text-field';
import { Say } from '../frame/words';

export interface MyDataProps {
  readonly email: string;
  readonly standing: ErasureStanding | null;
  readonly hasCard: boolean;
  readonly form: FormState;
  readonly done: unknown;
}

const DONE: Readonly<Record<string, string>> = {
  asked: 'personal.erase.asked',
  stayed: 'personal.erase.stayed',
  address: 'personal.address.sent',
};

/** What somebody can do about what is kept of them. */
export function MyDataPage({ email, standing, hasCard, form, done }: MyDataProps) {
  const text = useText();
  const notice = typeof done === 'string' ? DONE[done] : undefined;
  return (
    <Page title={text('personal.title')} form={form}>
      <h1>
        <Say k="personal.title" />
      </h1>
      {notice && <Notice k={notice} />}
      <p className="lead">
        <Say k="personal.lead" />
      </p>
      {standing && <Waiting standing={standing} action="/me/data/erasure/stay" />}
      <Get />
      <Correct email={email} hasCard={hasCard} form={form} />
      {!standing && <Erase />}
      <p>
        <a href="/register">
          <Say k="personal.register.way" />
        </a>
      </p>
    </Page>
  );
}

/** That an erasure waits, and the way back. */
export function Waiting({ standing, action }: { standing: ErasureStanding; action: string }) {
  const { language } = useAsked();
  const k = standing.because === 'inactive' ? 'personal.erase.waiting-silence' : 'personal.erase.waiting';
  return (
    <section className="box">
      <p className="lead">
        <Say k={k} v={{ day: dayPhrase(standing.dueAt, language) }} />
      </p>
      <Form action={action} submit="personal.erase.stay" />
    </section>
  );
}

function Get() {
  return (
    <section className="box">
      <h2>
        <Say k="personal.get.title" />
      </h2>
      <p>
        <Say k="personal.get.text" />
      </p>
      <p className="ways">
        <a className="btn" href="/me/data/all">
          <Say k="personal.get.read" />
        </a>
        <a className="btn quiet" href="/me/data/all.json">
          <Say k="personal.get.file" />
        </a>
      </p>
    </section>
  );
}

function Correct({ email, hasCard, form }: Pick<MyDataProps, 'email' | 'hasCard' | 'form'>) {
  return (
    <section className="box">
      <h2>
        <Say k="personal.correct.title" />
      </h2>
      {hasCard && (
        <>
          <p>
            <Say k="personal.correct.text" />
          </p>
          <p>
            <a className="btn quiet" href="/me/card/1">
              <Say k="personal.correct.card" />
            </a>
          </p>
        </>
      )}
      <p>
        <Say k="personal.address.now" v={{ email }} />
      </p>
      <p>
        <Say k="personal.address.text" />
      </p>
      <Form action="/me/data/address" submit="personal.address.submit" state={form} quiet>
        <TextField name="email" type="email" inputMode="email" autoComplete="email" />
      </Form>
    </section>
  );
}

function Erase() {
  return (
    <section className="box">
      <h2>
        <Say k="personal.erase.title" />
      </h2>
      <p>
        <Say k="personal.erase.text" />
      </p>
      <p>
        <a href="/me/data/erasure">
          <Say k="personal.erase.way" />
        </a>
      </p>
    </section>
  );
}
