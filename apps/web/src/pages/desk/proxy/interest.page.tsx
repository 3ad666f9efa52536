import { useText } from '../../frame/asked-context';
import { Form } from '../../frame/form';
import type { FormState } from '../../frame/form-state';
import { Page } from '../../frame/page';
import { Say } from '../../frame/words';
import { InterestFields } from '../../public/interest-form';
import { AgreedField } from './agreed-field';
import type { ProxyInterest } from './load-proxy-person';
import { ProxySteps } from './steps';

/** Third step: the interest, as the person said it. */
export function ProxyInterestPage({ form, ...loaded }: ProxyInterest & { form: FormState }) {
  const text = useText();
  const { person, detail, explanation } = loaded;
  const title = { name: person.name };
  return (
    <Page title={text('ways-in.proxy.interest-title', title)} form={form}>
      <ProxySteps step="interest" />
      <h1>
        <Say k="ways-in.proxy.interest-title" v={title} />
      </h1>
      <p className="lead">
        <a href={`/openings/${detail.opening.id}`}>{detail.opening.title}</a>
        <br />
        {detail.group.name}
      </p>
      {explanation.eligible ? (
        <Form action={addressOf(loaded)} submit="ways-in.proxy.interest-submit" state={form}>
          <InterestFields {...loaded} />
          <AgreedField />
        </Form>
      ) : (
        <p className="state">
          <Say k="ways-in.proxy.interest-not" />
        </p>
      )}
    </Page>
  );
}

function addressOf({ person, detail }: ProxyInterest): string {
  return `/desk/proxy/people/${person.personId}/openings/${detail.opening.id}`;
}
