import type { AfterMatch, PlaceAfter, Said } from '@app/matches';
import { useAsked } from '../frame/asked-context';
import { Form } from '../frame/form';
import { DayOf } from '../frame/times';
import { Say, Words } from '../frame/words';
import { durationWords } from './minutes';
import { PresenceForm } from './word-form';

const WEEK_MS = 7 * 86_400_000;

/** On the card of an activity: the yes of the last week, and after the session who was there, and the thanks. */
export function AfterBox({ after }: { after: AfterMatch }) {
  const { now } = useAsked();
  const begun = after.places.filter(({ startsAt }) => startsAt <= now);
  const soon = after.places.some(({ startsAt }) => isSoon(startsAt, now));
  return (
    <>
      {soon && <Confirmation after={after} />}
      {begun.filter(toSay(now)).map((place) => (
        <Attendance key={place.placeId} place={place} several={after.places.length > 1} />
      ))}
      <ThanksOfGroup words={after.thanksFromGroup} />
      {begun.length > 0 && <Ways after={after} />}
    </>
  );
}

/** Once it is over, or as soon as somebody has said something of it. */
function toSay(now: Date): (place: PlaceAfter) => boolean {
  return ({ endsAt, record, code }) => endsAt <= now || record !== null || code !== null;
}

function isSoon(startsAt: Date, now: Date): boolean {
  return startsAt > now && startsAt.getTime() - now.getTime() <= WEEK_MS;
}

function Confirmation({ after: { matchId, confirmedAt } }: { after: AfterMatch }) {
  if (confirmedAt)
    return (
      <p className="yes">
        <Say k="after.confirm.done" />
      </p>
    );
  return (
    <div className="act">
      <p>
        <Say k="after.confirm.ask" />
      </p>
      <Form action={`/me/activities/${matchId}/confirmation`} submit="after.confirm.submit" />
    </div>
  );
}

function Attendance({ place, several }: { place: PlaceAfter; several: boolean }) {
  const told = place.group ?? place.code;
  const toConfirm = place.record && !place.record.isConfirmed && told ? told : null;
  const said = place.resident ?? told;
  return (
    <section className="after">
      {several && (
        <h3>
          <DayOf at={place.startsAt} />
        </h3>
      )}
      <Standing place={place} />
      {toConfirm && <Confirm place={place} told={toConfirm} />}
      {place.resident || told ? (
        <details>
          <summary>
            <Say k="after.word.correct" />
          </summary>
          <Word place={place} said={said} />
        </details>
      ) : (
        <Word place={place} said={said} />
      )}
    </section>
  );
}

function Word({ place, said }: { place: PlaceAfter; said: Said | null }) {
  return (
    <PresenceForm
      action={`/me/activities/${place.placeId}/word`}
      placeId={place.placeId}
      session={place}
      said={said}
    />
  );
}

/** How the record of a session stands, and whose turn it is. */
function Standing({ place: { record, code, resident } }: { place: PlaceAfter }) {
  const { t } = useAsked();
  if (record)
    return (
      <p>
        <Words>{`${t(`after.record.by-${record.recordedBy}`)} ${saidWords(record, t)}`}</Words>{' '}
        {record.isConfirmed && (
          <span className="yes">
            <Say k="after.record.confirmed" />
          </span>
        )}
      </p>
    );
  if (resident) return <Line k="after.word.said" />;
  return <Line k={code ? 'after.word.arrived' : 'after.word.ask'} />;
}

function Line({ k }: { k: string }) {
  return (
    <p>
      <Say k={k} />
    </p>
  );
}

function saidWords({ state, minutes }: Said, t: (key: string) => string): string {
  if (state === 'absent') return t('after.presence.absent');
  return minutes === null ? t('after.record.no-minutes') : durationWords(minutes, t);
}

/** The same as the other side says: both have said it then. */
function Confirm({ place, told }: { place: PlaceAfter; told: Said }) {
  return (
    <Form action={`/me/activities/${place.placeId}/word`} submit={`after.word.confirm-${told.state}`}>
      <input type="hidden" name="presence" value={told.state} />
      {told.minutes !== null && <input type="hidden" name="minutes" value={told.minutes} />}
    </Form>
  );
}

function ThanksOfGroup({ words }: { words: string | null }) {
  if (!words) return null;
  return (
    <>
      <p className="meta">
        <Say k="after.thanks.from-group" />
      </p>
      <blockquote className="words">{words}</blockquote>
    </>
  );
}

function Ways({ after: { matchId, isAttended, thanksFromResident } }: { after: AfterMatch }) {
  return (
    <p className="ways">
      {isAttended && !thanksFromResident && (
        <a className="btn quiet" href={`/matches/${matchId}/thanks`}>
          <Say k="after.thanks.way-resident" />
        </a>
      )}
      {thanksFromResident && (
        <span className="yes">
          <Say k="after.thanks.said" />
        </span>
      )}
      <a href={`/matches/${matchId}/consultation`}>
        <Say k="after.consultation.way" />
      </a>
    </p>
  );
}
