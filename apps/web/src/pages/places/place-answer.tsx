import { momentPhrase } from '@app/language';
import type { AwaitedChange, StandingInLine } from '@app/matches';
import { useAsked } from '../frame/asked-context';
import { Form } from '../frame/form';
import { WhenPhrase } from '../frame/times';
import { Say } from '../frame/words';

interface PlaceAnswerProps {
  readonly standing: StandingInLine;
  /** The address below which the answers are posted. */
  readonly action: string;
  /** Who reads it; the coordinator answers for somebody on the telephone. */
  readonly reader: 'resident' | 'coordinator';
}

/** What is open about a place: the turn in line, a place that is offered, a session that was moved. */
export function PlaceAnswer({ standing, action, reader }: PlaceAnswerProps) {
  const { position, offeredUntil, called, changes } = standing;
  return (
    <>
      {position !== null && !called && (
        <p>
          <Say k={`places.${reader}.position`} v={{ position }} />
        </p>
      )}
      {(offeredUntil || called) && <Offer until={offeredUntil} action={action} reader={reader} />}
      {changes.map((change) => (
        <Change key={change.sessionId} change={change} action={action} reader={reader} />
      ))}
    </>
  );
}

type Asking = Pick<PlaceAnswerProps, 'action' | 'reader'>;

function Offer({ until, action, reader }: Asking & { until: Date | null }) {
  const { language } = useAsked();
  return (
    <div className="act">
      <p>
        <Say
          k={`places.${reader}.${until ? 'offered' : 'called'}`}
          v={{ until: until ? momentPhrase(until, language) : '' }}
        />
      </p>
      <Form action={`${action}/offer-answer`} submit="places.offer-yes">
        <input type="hidden" name="answer" value="yes" />
      </Form>
      <Form action={`${action}/offer-answer`} submit="places.offer-no" quiet>
        <input type="hidden" name="answer" value="no" />
      </Form>
    </div>
  );
}

function Change({ change, action, reader }: Asking & { change: AwaitedChange }) {
  const { language } = useAsked();
  return (
    <div className="act">
      <p>
        <Say k="places.moved-from" /> <WhenPhrase {...change.before} />
        <br />
        <Say k="places.moved-to" />{' '}
        <strong>
          <WhenPhrase {...change.now} />
        </strong>
      </p>
      <p>
        <Say k={`places.${reader}.moved`} v={{ until: momentPhrase(change.until, language) }} />
      </p>
      {(['yes', 'no'] as const).map((answer) => (
        <Form
          key={answer}
          action={`${action}/change-answer`}
          submit={`places.change-${answer}`}
          quiet={answer === 'no'}
        >
          <input type="hidden" name="session" value={change.sessionId} />
          <input type="hidden" name="answer" value={answer} />
        </Form>
      ))}
    </div>
  );
}
