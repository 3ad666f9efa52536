import { dayPhrase } from '@app/language';
import type { AskedPerson } from '@app/notifications';
import { useAsked } from '../frame/asked-context';
import { Say } from '../frame/words';

interface AskedPeopleProps {
  readonly people: readonly AskedPerson[];
  /** The desk goes on to each case; a group has no name and no page of them. */
  readonly reader: 'group' | 'coordinator';
}

/** What became of each person whom an opening's sender asked. */
export function AskedPeople({ people, reader }: AskedPeopleProps) {
  if (people.length === 0) return null;
  return (
    <section className="box">
      <h2>
        <Say k={reader === 'group' ? 'answers.asked.title' : 'answers.asked.title-desk'} />
      </h2>
      <p>
        <Say k="answers.asked.counts" v={countsOf(people)} />
      </p>
      <ol>
        {people.map((person, index) => (
          <Line key={person.matchId} person={person} number={index + 1} reader={reader} />
        ))}
      </ol>
    </section>
  );
}

function Line({
  person: { matchId, askedAt, state },
  number,
  reader,
}: {
  person: AskedPerson;
  number: number;
  reader: AskedPeopleProps['reader'];
}) {
  const { language } = useAsked();
  const who = <Say k="answers.asked.number" v={{ number }} />;
  return (
    <li>
      <strong>{reader === 'coordinator' ? <a href={`/desk/matches/${matchId}`}>{who}</a> : who}</strong>
      <br />
      <Say k={`answers.asked.state-${state}`} />
      <br />
      <span className="meta">
        <Say k="answers.asked.on" v={{ day: dayPhrase(askedAt, language) }} />
      </span>
    </li>
  );
}

const WAITING: readonly AskedPerson['state'][] = ['waiting', 'undelivered', 'reached'];

function countsOf(people: readonly AskedPerson[]): Record<string, number> {
  const count = (...states: AskedPerson['state'][]) =>
    people.filter(({ state }) => states.includes(state)).length;
  return {
    yes: count('yes'),
    no: count('no'),
    later: count('later'),
    waiting: count(...WAITING),
    silent: count('silent'),
  };
}
