import type { QuestionView } from '@app/notifications';
import { WhenPhrase } from '../frame/times';
import { Say, Words } from '../frame/words';

/** When, from when until when, where, and what to bring. */
export function QuestionFacts({ view }: { view: QuestionView }) {
  const { before, placeName, meetingPoint, whatToBring, rainPolicy } = view;
  // Several days are read where they are chosen.
  const isChosen = view.question === 'invitation' && view.answers.includes('yes') && view.days.length > 1;
  const days = isChosen ? [] : view.days;
  const places = [
    ['where', placeName],
    ['meeting-point', meetingPoint],
    ['what-to-bring', whatToBring],
    ['rain', rainPolicy],
  ] as const;
  if (days.length === 0 && !placeName) return null;
  return (
    <dl className="facts">
      {before && (
        <Fact k="moved-from">
          <s>
            <WhenPhrase {...before} />
          </s>
        </Fact>
      )}
      {days.length > 0 && (
        <Fact k={before ? 'moved-to' : 'when'}>
          {days.map((day) => (
            <p className="when" key={day.id}>
              <WhenPhrase {...day} />
            </p>
          ))}
        </Fact>
      )}
      {places.map(([k, value]) =>
        value === '' ? null : (
          <Fact k={k} key={k}>
            <Words>{value}</Words>
          </Fact>
        ),
      )}
    </dl>
  );
}

function Fact({ k, children }: { k: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>
        <Say k={`mails.fact.${k}`} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
