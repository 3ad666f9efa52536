import { AGREED_BY } from '@app/matches';
import { useText } from '../frame/asked-context';
import { RadioField } from '../frame/choice-fields';
import { Form } from '../frame/form';
import type { FormState } from '../frame/form-state';
import { Page } from '../frame/page';
import { Say } from '../frame/words';

interface HelpProps {
  readonly personId: string;
  readonly name: string;
  readonly form: FormState;
}

/** Before somebody of the centre helps in a resident's own pages: what that means, and how it was agreed. */
export function CounterHelpPage({ personId, name, form }: HelpProps) {
  const text = useText();
  const title = text('counter.title', { name });
  return (
    <Page title={title} form={form}>
      <p>
        <a href={`/desk/proxy/people/${personId}`}>
          <Say k="counter.back" />
        </a>
      </p>
      <h1>{title}</h1>
      <p className="lead">
        <Say k="counter.lead" />
      </p>
      <ul>
        {['limited', 'told', 'written', 'closed'].map((key) => (
          <li key={key}>
            <Say k={`counter.${key}`} />
          </li>
        ))}
      </ul>
      <Form action={`/desk/proxy/people/${personId}/help`} submit="counter.begin" state={form}>
        <RadioField
          name="helpAgreed"
          options={AGREED_BY.map((value) => ({ value, label: text(`counter.agreed.${value}`) }))}
        />
      </Form>
    </Page>
  );
}
