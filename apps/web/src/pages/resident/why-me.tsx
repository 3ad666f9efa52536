import { Say } from '../frame/words';

/** To whom the ladder asked: why, and how to be asked less. */
export function WhyMe() {
  return (
    <section className="box">
      <h2>
        <Say k="ladder.resident.heading" />
      </h2>
      <p>
        <Say k="ladder.resident.why" />
      </p>
      <p>
        <a href="/me/notifications">
          <Say k="ladder.resident.fewer" />
        </a>
      </p>
    </section>
  );
}
