import type { Child } from '@app/matches';
import { useText } from '../frame/asked-context';
import { Empty, Notice } from '../frame/notice';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { ChildSection } from './child-section';

interface FamilyProps {
  readonly family: readonly Child[];
  readonly done: unknown;
}

const DONE = ['consented', 'refused', 'withdrawn'];

/** A guardian's children: what waits for an answer, what they take part in, what was consented to. */
export function FamilyPage({ family, done }: FamilyProps) {
  const text = useText();
  return (
    <Page title={text('family.title')}>
      <h1>
        <Say k="family.title" />
      </h1>
      {typeof done === 'string' && DONE.includes(done) && <Notice k={`ways-in.guardian.done-${done}`} />}
      {family.length === 0 ? (
        <Empty k="family.nothing" href="/me" way="family.nothing-way" />
      ) : (
        <>
          <p className="lead">
            <Say k="family.lead" />
          </p>
          {family.map((child) => (
            <ChildSection key={child.personId} child={child} />
          ))}
          <Rules />
        </>
      )}
    </Page>
  );
}

const RULES = ['place', 'contact', 'consent', 'adult'];

/** What the account of somebody under 18 cannot do. */
function Rules() {
  return (
    <section>
      <h2>
        <Say k="family.rules" />
      </h2>
      <ul>
        {RULES.map((rule) => (
          <li key={rule}>
            <Say k={`family.rule.${rule}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}
