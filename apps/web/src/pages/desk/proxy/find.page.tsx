import type { FoundPerson } from '@app/matches';
import { useText } from '../../frame/asked-context';
import { Form } from '../../frame/form';
import type { FormState } from '../../frame/form-state';
import { Page } from '../../frame/page';
import { TextField } from '../../frame/text-field';
import { Say } from '../../frame/words';
import { BirthDate } from '../../resident/who.page';
import { AlikeCard } from './alike-card';
import { ProxySteps } from './steps';

interface FindProps {
  readonly form: FormState;
  /** `null` before anybody was looked for. */
  readonly found: readonly FoundPerson[] | null;
}

/** First step: is the person known already? What was typed goes on to a new card. */
export function FindPersonPage({ form, found }: FindProps) {
  const text = useText();
  return (
    <Page title={text('ways-in.proxy.title')} form={form}>
      <ProxySteps step="find" />
      <h1>
        <Say k="ways-in.proxy.title" />
      </h1>
      <p className="lead">
        <Say k="ways-in.proxy.lead" />
      </p>
      {found && <Found found={found} form={form} />}
      <Form action="/desk/proxy/search" submit="ways-in.proxy.find" state={form} quiet={found !== null}>
        <TextField name="name" optional />
        <TextField name="kana" hint optional />
        <BirthDate />
        <TextField name="phone" type="tel" optional />
      </Form>
    </Page>
  );
}

function Found({ found, form }: { found: readonly FoundPerson[]; form: FormState }) {
  return (
    <section>
      <h2>
        <Say k={found.length > 0 ? 'ways-in.proxy.found' : 'ways-in.proxy.found-none'} />
      </h2>
      <div className="cards">
        {found.map((person) => (
          <Known key={person.personId} person={person} hasTwin={found.length > 1} />
        ))}
      </div>
      {found.length > 0 && (
        <p>
          <Say k="ways-in.proxy.new-word" />
        </p>
      )}
      <NewCard form={form} quiet={found.some(({ likeness }) => likeness.likely)} />
    </section>
  );
}

function Known({ person, hasTwin }: { person: FoundPerson; hasTwin: boolean }) {
  return (
    <AlikeCard person={person} level={3}>
      <p>
        <a className="btn" href={`/desk/proxy/people/${person.personId}`}>
          <Say k="ways-in.proxy.choose" />
        </a>
      </p>
      {hasTwin && (
        <p>
          <a href={`/desk/proxy/people/${person.personId}/twins`}>
            <Say k="merging.way" />
          </a>
        </p>
      )}
    </AlikeCard>
  );
}

const KEPT = ['name', 'kana', 'birthEra', 'birthYear', 'birthMonth', 'birthDay', 'phone'];

/** Posted, not linked: names do not belong in an address. */
function NewCard({ form, quiet }: { form: FormState; quiet: boolean }) {
  return (
    <form className="form" method="post" action="/desk/proxy/card">
      <input type="hidden" name="begin" value="yes" />
      {KEPT.map((name) => (
        <input key={name} type="hidden" name={name} value={String(form.values[name] ?? '')} />
      ))}
      <button className={quiet ? 'btn quiet' : 'btn'} type="submit">
        <Say k="ways-in.proxy.new" />
      </button>
    </form>
  );
}
