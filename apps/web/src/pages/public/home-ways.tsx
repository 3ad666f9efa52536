import { Say } from '../frame/words';

const STEPS = ['find', 'apply', 'together'];
const USERS = [
  { user: 'resident', href: '/sign-in' },
  { user: 'group', href: '/groups/new' },
  { user: 'paper', href: '/openings/print' },
];

export function HowItWorks() {
  return (
    <section>
      <h2>
        <Say k="public.home.how" />
      </h2>
      <ol className="how">
        {STEPS.map((step) => (
          <li key={step}>
            <h3>
              <Say k={`public.home.${step}.title`} />
            </h3>
            <p>
              <Say k={`public.home.${step}.text`} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A way in for each: who wants to take part, who needs hands, and who comes by telephone or to the counter. */
export function WaysIn() {
  return (
    <section>
      <h2>
        <Say k="public.home.ways" />
      </h2>
      <div className="cards three">
        {USERS.map(({ user, href }) => (
          <article key={user} className="card">
            <h3>
              <Say k={`public.home.for-${user}.title`} />
            </h3>
            <p>
              <Say k={`public.home.for-${user}.text`} />
            </p>
            <p>
              <a className="btn quiet" href={href}>
                <Say k={`public.home.for-${user}.way`} />
              </a>
            </p>
          </article>
        ))}
      </div>
    </section>
  );
}
