import { useText } from '../frame/asked-context';
import { Page } from '../frame/page';
import { Say } from '../frame/words';

/** Signed in for the first time: the two ways in. */
export function StartPage({ hasFamily }: { hasFamily: boolean }) {
  const text = useText();
  return (
    <Page title={text('pages.start.title')}>
      <h1>
        <Say k="pages.start.title" />
      </h1>
      {hasFamily && <FamilyWay />}
      <div className="cards">
        <Way k="resident" href="/me/card/1" />
        <Way k="group" href="/groups/new" />
      </div>
    </Page>
  );
}

function Way({ k, href }: { k: string; href: string }) {
  return (
    <section className="card">
      <h2>
        <Say k={`pages.start.${k}-title`} />
      </h2>
      <p>
        <Say k={`pages.start.${k}-text`} />
      </p>
      <p>
        <a className="btn" href={href}>
          <Say k={`pages.start.${k}-way`} />
        </a>
      </p>
    </section>
  );
}

/** Whoever was asked as a guardian has come for that first of all. */
function FamilyWay() {
  return (
    <section className="box warn">
      <h2>
        <Say k="family.title" />
      </h2>
      <p>
        <Say k="family.way-text" />
      </p>
      <p>
        <a className="btn" href="/me/family">
          <Say k="family.way" />
        </a>
      </p>
    </section>
  );
}
