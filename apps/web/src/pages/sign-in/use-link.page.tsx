import { useText } from '../frame/asked-context';
import { Form } from '../frame/form';
import { Page } from '../frame/page';
import { Say } from '../frame/words';

/** One button: programs that open every link of a mail use nothing up. */
export function UseLinkPage({ token }: { token: string }) {
  const text = useText();
  return (
    <Page title={text('pages.use-link.title')}>
      <h1>
        <Say k="pages.use-link.title" />
      </h1>
      <p className="lead">
        <Say k="pages.use-link.lead" />
      </p>
      <Form action={`/sign-in/${encodeURIComponent(token)}`} submit="pages.use-link.submit" />
    </Page>
  );
}
