import type { ApprovalOutcome } from '@app/matches';
import { useAsked, useText } from '../../frame/asked-context';
import { Form } from '../../frame/form';
import { Page } from '../../frame/page';
import { Say, Words } from '../../frame/words';
import { caseAddress } from '../case-line';
import type { DeskFilter } from '../desk-filter';
import { filterQuery } from '../desk-filter';
import { DeskStyles } from '../desk-island';
import { type Outcome, outcomeOf } from './outcome-of';

interface OutcomesProps {
  readonly matches: readonly ApprovalOutcome[];
  /** Codes of refusals, by match. */
  readonly codes: ReadonlyMap<string, string>;
  readonly filter: DeskFilter;
  /** How many wait now. */
  readonly left: number;
}

/** What became of each match that was ticked. */
export function OutcomesPage({ matches, codes, filter, left }: OutcomesProps) {
  const { now } = useAsked();
  const text = useText();
  const all = matches.map((match) => ({ match, outcome: outcomeOf(match, codes.get(match.matchId), now) }));
  const number = all.filter(({ outcome }) => outcome.kind === 'approved').length;
  return (
    <Page title={text('desk.approvals.done-title')} wide>
      <div className="desk-sheet">
        <h1>
          <Say k="desk.approvals.done-title" />
        </h1>
        <p className="lead" role="status">
          <Say k="desk.approvals.done-count" v={{ number, of: all.length }} />
        </p>
        <div className="scroll">
          <table className="outcomes">
            <caption className="hidden">
              <Say k="desk.approvals.done-title" />
            </caption>
            <thead>
              <tr>
                <th scope="col">
                  <Say k="desk.approvals.case" />
                </th>
                <th scope="col">
                  <Say k="desk.approvals.outcome" />
                </th>
                <th scope="col">
                  <Say k="desk.approvals.now" />
                </th>
              </tr>
            </thead>
            <tbody>
              {all.map(({ match, outcome }) => (
                <Row key={match.matchId} match={match} outcome={outcome} filter={filter} />
              ))}
            </tbody>
          </table>
        </div>
        <p>
          <a className="btn" href={left > 0 ? `/desk/approvals${filterQuery(filter)}` : `/desk`} data-key="a">
            <Say k={left > 0 ? 'desk.approvals.more' : 'desk.approvals.to-desk'} v={{ number: left }} />
          </a>
        </p>
      </div>
      <DeskStyles />
    </Page>
  );
}

interface RowProps {
  readonly match: ApprovalOutcome;
  readonly outcome: Outcome;
  readonly filter: DeskFilter;
}

function Row({ match, outcome, filter }: RowProps) {
  const isDone = outcome.kind === 'approved' || outcome.kind === 'waiting';
  return (
    <tr>
      <th scope="row">
        <Words>{`${match.title} ← ${match.personName}`}</Words>
      </th>
      <td className={isDone ? 'yes' : 'no'}>
        <Say k={`desk.approvals.is-${outcome.kind}`} />
        {outcome.kind === 'look' && (
          <>
            <br />
            <Say k={`desk.approvals.because.${outcome.code}`} />
          </>
        )}
        {outcome.kind === 'taken' && (
          <>
            <br />
            <Say k={`desk.match.state-${match.state}`} />
          </>
        )}
      </td>
      <td>
        {isDone && outcome.undo ? (
          <Form action={`/matches/${match.matchId}/reversal`} submit="desk.approvals.undo" quiet>
            <input type="hidden" name="back" value="/desk/approvals" />
          </Form>
        ) : (
          <a href={caseAddress({ kind: 'match', id: match.matchId }, filter)}>
            <Say k="desk.approvals.look" />
          </a>
        )}
      </td>
    </tr>
  );
}
