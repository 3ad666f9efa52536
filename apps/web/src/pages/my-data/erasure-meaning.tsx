import { WAITING_DAYS } from '@app/personal-data';
import { Say } from '../frame/words';

/** What an erasure means, said before anybody presses. */
export function ErasureMeaning() {
  return (
    <>
      <p className="lead">
        <Say k="personal.erase.lead" />
      </p>
      <ul className="plain">
        {['at-once', 'seven-days', 'afterwards', 'stays', 'record'].map((part) => (
          <li key={part}>
            <Say k={`personal.erase.${part}`} v={{ days: WAITING_DAYS }} />
          </li>
        ))}
      </ul>
    </>
  );
}
