import type { MatchDetail } from '@app/matches';
import { dayAt, type Explanation } from '@app/matching';
import { useAsked } from '../frame/asked-context';
import { Form } from '../frame/form';
import { TextField } from '../frame/text-field';
import { Say } from '../frame/words';
import { type DeskFilter, filterQuery } from './desk-filter';

interface RecordsProps {
  readonly match: MatchDetail;
  readonly explanation: Explanation;
  readonly filter: DeskFilter;
}

/** What is still missing for a place and comes on paper or by telephone: the coordinator puts it on record here. */
export function Records({ match, explanation, filter }: RecordsProps) {
  const { now } = useAsked();
  const missing = (rule: string) => explanation.verdicts.some((each) => each.rule === rule && !each.holds);
  const action = (what: string) => `/desk/matches/${match.matchId}/${what}${filterQuery(filter)}`;
  const today = { values: { joinedOn: dayAt(now.getTime()) }, problems: [] };
  return (
    <>
      {missing('guardian-consent') && (
        <section className="box">
          <p>
            <Say k="desk.record.consent" />
          </p>
          <Form quiet action={action('consent')} submit="desk.record.consent-submit" />
        </section>
      )}
      {missing('insurance') && (
        <section className="box">
          <p>
            <Say k="desk.record.insurance" />
          </p>
          <Form quiet action={action('insurance')} submit="desk.record.insurance-submit" state={today}>
            <TextField name="joinedOn" type="date" />
          </Form>
        </section>
      )}
    </>
  );
}
