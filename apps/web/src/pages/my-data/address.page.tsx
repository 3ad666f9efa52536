import { useText } from '../frame/asked-context';
import { Form } from '../frame/form';
import { Page } from '../frame/page';
import { Say } from '../frame/words';

/** One button, as for signing in: programs that open every link of a mail change nothing. */
export function AddressPage({ token, done }: { token: string; done: boolean }) {
  const text = useText();
  return (
    <Page title={text('personal.address.confirm-title')}>
      <h1>
        <Say k="personal.address.confirm-title" />
      </h1>
      <p className="lead">
        <Say k={done ? 'personal.address.done' : 'personal.address.confirm-text'} />
      </p>
      {!done && <Form action={`/address/${encodeURIComponent(token)}`} submit="personal.address.confirm" />}
    </Page>
  );
}
