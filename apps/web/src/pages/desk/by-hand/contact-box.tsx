import type { PersonAtDesk } from '@app/matches';
import { useAsked } from '../../frame/asked-context';
import { Form } from '../../frame/form';
import type { FormState } from '../../frame/form-state';
import { Say } from '../../frame/words';
import { ContactFields } from './contact-fields';

interface ContactBoxProps {
  readonly person: PersonAtDesk;
  /** What was typed and could not be noted. */
  readonly form: FormState | null;
}

/** Letter or call: what is on record, and a form to note something else. */
export function ContactBox({ person: { personId, contact }, form }: ContactBoxProps) {
  const { t } = useAsked();
  const state = form ?? { values: { ...contact }, problems: [] };
  return (
    <section className="box">
      <h2>
        <Say k="by-hand.contact.title" />
      </h2>
      <p>
        {contact ? (
          <Say k="by-hand.contact.now" v={{ how: t(`by-hand.contact.${contact.contactBy}`) }} />
        ) : (
          <Say k="by-hand.contact.none" />
        )}
      </p>
      {contact?.contactBy === 'paper' && (
        <p className="meta">
          {contact.postalCode && `〒${contact.postalCode} `}
          {contact.address}
        </p>
      )}
      <details open={form !== null}>
        <summary>
          <Say k="by-hand.contact.submit" />
        </summary>
        <Form action={`/desk/proxy/people/${personId}/contact`} submit="by-hand.contact.submit" state={state}>
          <ContactFields />
        </Form>
      </details>
    </section>
  );
}
