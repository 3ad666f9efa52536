import { useText } from '../frame/asked-context';
import { Form } from '../frame/form';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { ErasureMeaning } from './erasure-meaning';

/** Before somebody leaves: what it means, and one button. */
export function ErasurePage() {
  const text = useText();
  return (
    <Page title={text('personal.erase.page-title')}>
      <h1>
        <Say k="personal.erase.page-title" />
      </h1>
      <ErasureMeaning />
      <Form action="/me/data/erasure" submit="personal.erase.submit" />
      <p>
        <a className="btn quiet" href="/me/data">
          <Say k="personal.erase.back" />
        </a>
      </p>
    </Page>
  );
}
