import { dayPhrase } from '@app/language';
import type { GuardianStanding } from '@app/matches';
import { useAsked } from '../frame/asked-context';
import { Form } from '../frame/form';
import { Say } from '../frame/words';
import { GuardianFields } from './guardian-fields';

interface GuardianBoxProps {
  readonly matchId: string;
  readonly standing: GuardianStanding;
}

/** On the desk: whether a guardian is asked and until when, and the ways to ask and to put an answer on record. */
export function GuardianBox({ matchId, standing: { needed, asked } }: GuardianBoxProps) {
  const isNeeded = needed.includes(matchId);
  if (!isNeeded && !asked) return null;
  return (
    <section className="box" id="guardian">
      <h2>
        <Say k="ways-in.guardian.desk-title" />
      </h2>
      <Standing asked={asked} />
      {isNeeded && asked?.answer === null && <Told matchId={matchId} />}
      {isNeeded && (
        <details open={asked === null}>
          <summary>
            <Say k={`ways-in.guardian.desk-${asked ? 'again' : 'submit'}`} />
          </summary>
          <Form action={`/desk/matches/${matchId}/guardian`} submit="ways-in.guardian.desk-submit" quiet>
            <GuardianFields />
          </Form>
        </details>
      )}
    </section>
  );
}

function Standing({ asked }: { asked: GuardianStanding['asked'] }) {
  const { language } = useAsked();
  if (!asked)
    return (
      <p>
        <Say k="ways-in.guardian.desk-none" />
      </p>
    );
  const k = asked.withdrawnAt ? 'withdrawn' : (asked.answer ?? 'asked');
  const day = asked.endsAt ? dayPhrase(asked.endsAt, language) : '';
  return (
    <>
      <p className="state">
        <Say k={`ways-in.guardian.desk-${k}`} v={{ name: asked.guardianName, day }} />
      </p>
      <p className="meta">
        {asked.phone && <a href={`tel:${asked.phone}`}>{asked.phone}</a>}{' '}
        {asked.email && <a href={`mailto:${asked.email}`}>{asked.email}</a>}
      </p>
    </>
  );
}

const TOLD = ['yes-telephone', 'yes-paper', 'no'] as const;

function Told({ matchId }: { matchId: string }) {
  return (
    <>
      <p>
        <Say k="ways-in.guardian.desk-told" />
      </p>
      {TOLD.map((answer) => (
        <Form
          key={answer}
          action={`/desk/matches/${matchId}/guardian/answer`}
          submit={`ways-in.guardian.desk-${answer}`}
          quiet
        >
          <input type="hidden" name="answer" value={answer} />
        </Form>
      ))}
    </>
  );
}
