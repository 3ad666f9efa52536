import { dayPhrase } from '@app/language';
import { CONSULTATION_OUTCOMES, type ConsultationAtDesk } from '@app/matches';
import { useAsked } from '../frame/asked-context';
import { RadioField, useOptions } from '../frame/choice-fields';
import { Form } from '../frame/form';
import { LongTextField } from '../frame/text-field';
import { DayOf } from '../frame/times';
import { Say } from '../frame/words';

interface BoxProps {
  readonly matchId: string;
  readonly consultations: readonly ConsultationAtDesk[];
}

/** What the sides have told the centre, and how each was settled; for the desk alone. */
export function ConsultationBox({ matchId, consultations }: BoxProps) {
  return consultations.map((consultation) => (
    <section className="box" key={consultation.id} id={`consultation-${consultation.id}`}>
      <h2>
        <Say k={`after.desk.from-${consultation.askedBy}`} />
      </h2>
      <p className="meta">
        <DayOf at={consultation.openedAt} />
      </p>
      <blockquote className="words">{consultation.words}</blockquote>
      {consultation.settledAt ? (
        <Settled consultation={consultation} />
      ) : (
        <ToSettle matchId={matchId} consultation={consultation} />
      )}
    </section>
  ));
}

function Settled({
  consultation: { settledAt, outcome, outcomeNote },
}: {
  consultation: ConsultationAtDesk;
}) {
  return (
    <>
      <p className="yes">
        {settledAt && <DayOf at={settledAt} />} <Say k={`words.consultation-outcome.${outcome}`} />
      </p>
      {outcomeNote && <p className="words">{outcomeNote}</p>}
    </>
  );
}

function ToSettle({ matchId, consultation }: { matchId: string; consultation: ConsultationAtDesk }) {
  const { language } = useAsked();
  const { id, dueAt, askedBy } = consultation;
  return (
    <>
      {dueAt && (
        <p>
          <Say k="after.desk.your-turn" v={{ until: dayPhrase(dueAt, language) }} />
        </p>
      )}
      <Form
        action={`/desk/matches/${matchId}/consultations/${id}`}
        submit={`after.desk.submit-${askedBy}`}
        state={{ values: { outcome: 'talked-with-both' }, problems: [], scope: `c${id.slice(-12)}` }}
      >
        <RadioField name="outcome" options={useOptions('consultation-outcome', CONSULTATION_OUTCOMES)} />
        <LongTextField name="note" rows={3} hint optional />
      </Form>
    </>
  );
}
