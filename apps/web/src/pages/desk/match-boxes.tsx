import type { MatchDetail } from '@app/matches';
import { ageOn, dayAt } from '@app/matching';
import { useAsked } from '../frame/asked-context';
import { CompanionNames, PartyLine } from '../frame/party-line';
import { WhenPhrase } from '../frame/times';
import { Say } from '../frame/words';
import { NeedsWay } from './needs/needs-way';

export function PersonBox({ match, needsTold }: { match: MatchDetail; needsTold: boolean }) {
  const { now } = useAsked();
  return (
    <section className="box">
      <h2>
        <Say k="desk.match.person" />
      </h2>
      <p>
        <strong>{match.personName}</strong>（{match.personKana}）
        <br />
        <Say k="desk.match.age" v={{ age: ageOn(match.birthDate, dayAt(now.getTime())) }} />
        {match.townName && ` · ${match.townName}`}
      </p>
      <Contact match={match} />
      <PartyLine party={match} />
      <CompanionNames companions={match.companions} />
      {match.message ? (
        <blockquote className="words">{match.message}</blockquote>
      ) : (
        <p className="meta">
          <Say k="desk.match.no-message" />
        </p>
      )}
      <NeedsWay personId={match.personId} isTold={needsTold} />
    </section>
  );
}

function Contact({ match: { phone, email } }: { match: MatchDetail }) {
  return (
    <p className="meta">
      {phone && <a href={`tel:${phone}`}>{phone}</a>} {email && <a href={`mailto:${email}`}>{email}</a>}
      {!phone && !email && <Say k="desk.match.no-contact" />}
    </p>
  );
}

export function OpeningBox({ match }: { match: MatchDetail }) {
  return (
    <section className="box">
      <h2>
        <Say k="desk.match.opening" />
      </h2>
      <p>
        <a href={`/openings/${match.openingId}`}>{match.title}</a>
        <br />
        {[match.groupName, match.placeName].filter(Boolean).join(' · ')}
      </p>
      <ul className="sessions">
        {match.sessions.map((session) => (
          <li key={session.startsAt.toISOString()}>
            <strong>
              <WhenPhrase {...session} />
            </strong>
            <span className="meta">
              <Filled {...session} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Filled({ capacity, taken }: { capacity: number | null; taken: number }) {
  if (capacity === null) return <Say k="desk.match.filled-no-limit" v={{ taken }} />;
  return <Say k="desk.match.filled" v={{ taken, capacity }} />;
}
