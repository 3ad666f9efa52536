import { ageOn, dayAt } from '@app/matching';
import { useAsked, useText } from '../../frame/asked-context';
import { Empty } from '../../frame/notice';
import { Page } from '../../frame/page';
import { PartyLine } from '../../frame/party-line';
import { WhenPhrase } from '../../frame/times';
import { Say, Words } from '../../frame/words';
import { UndoOffer } from '../../places/undo-offer';
import { datumWords } from '../../reasons/datum-words';
import { reasonWords } from '../../reasons/reason-words';
import { ruleName } from '../../reasons/rule-words';
import { caseAddress } from '../case-line';
import { type DeskFilter, filterQuery } from '../desk-filter';
import { DeskIsland } from '../desk-island';
import { PageLinks } from '../page-links';
import { DueWords } from '../queue';
import type { Approvals, ToApprove } from './load-approvals';
import { isClear, type Obstacle, obstacleOf } from './obstacle-of';

interface ApprovalsProps extends Approvals {
  /** Those without an obstacle are ticked. */
  readonly ticked: boolean;
}

/** Several matches at once, each with its reasons in view. */
export function ApprovalsPage({ desk, page, cases, ticked }: ApprovalsProps) {
  const text = useText();
  const clear = cases.filter((each) => isClear(obstacleOf(each)));
  return (
    <Page title={text('desk.approvals.title')} wide>
      <div className="desk-sheet">
        <p>
          <a href={`/desk${filterQuery(desk.filter)}`} data-key="u">
            <Say k="desk.back" v={{ number: desk.rows.length }} />
          </a>
        </p>
        <h1>
          <Say k="desk.approvals.title" />
        </h1>
        <UndoOffer back="/desk/approvals" />
        {cases.length === 0 ? (
          <Empty k="desk.approvals.nothing" href="/desk" way="desk.approvals.to-desk" />
        ) : (
          <>
            <TickAll filter={desk.filter} number={clear.length} ticked={ticked} />
            <form className="approvals" method="post" action={`/desk/approvals${filterQuery(desk.filter)}`}>
              <ol data-list>
                {cases.map((each) => (
                  <Case key={each.row.id} of={each} filter={desk.filter} ticked={ticked} />
                ))}
              </ol>
              <div className="act" data-key="a">
                <button className="btn" type="submit">
                  <Say k="desk.approvals.submit" />
                </button>
              </div>
            </form>
          </>
        )}
        <PageLinks desk={desk} page={page} base="/desk/approvals" />
      </div>
      <DeskIsland desk={desk} />
    </Page>
  );
}

function TickAll({ filter, number, ticked }: { filter: DeskFilter; number: number; ticked: boolean }) {
  const query = filterQuery(filter, ticked ? {} : { tick: 'clear' });
  return (
    <p className="tick-all">
      <a className="btn quiet" href={`/desk/approvals${query}`} data-key="t">
        <Say k={ticked ? 'desk.approvals.tick-none' : 'desk.approvals.tick-clear'} v={{ number }} />
      </a>
    </p>
  );
}

function Case({ of, filter, ticked }: { of: ToApprove; filter: DeskFilter; ticked: boolean }) {
  const { row, match } = of;
  const obstacle = obstacleOf(of);
  const name = <Words>{`${match.title} ← ${match.personName}`}</Words>;
  return (
    <li>
      {obstacle.failed.length === 0 ? (
        <label className="choice">
          <input type="checkbox" name="match" value={row.id} defaultChecked={ticked && isClear(obstacle)} />
          <b>{name}</b>
        </label>
      ) : (
        <p className="looked-at">
          <b>{name}</b>
        </p>
      )}
      <Facts of={of} />
      <Reasons of={of} />
      <InTheWay obstacle={obstacle} />
      <p className="meta">
        <DueWords row={row} />{' '}
        <a href={caseAddress(row, filter)}>
          <Say k="desk.approvals.look" />
        </a>
      </p>
    </li>
  );
}

function Facts({ of: { match } }: { of: ToApprove }) {
  const { now } = useAsked();
  return (
    <div className="meta">
      <Say k="desk.match.age" v={{ age: ageOn(match.birthDate, dayAt(now.getTime())) }} />
      {match.townName && ` · ${match.townName}`}
      {match.sessions.map(({ startsAt, endsAt, capacity, taken }) => (
        <div key={startsAt.toISOString()}>
          <WhenPhrase startsAt={startsAt} endsAt={endsAt} />
          {capacity !== null && ` · ${taken}/${capacity}`}
        </div>
      ))}
      <PartyLine party={match} />
    </div>
  );
}

function Reasons({ of: { explanation } }: { of: ToApprove }) {
  const asked = useAsked();
  return (
    <ul className="why">
      {(explanation.forGroup?.reasons ?? []).slice(0, 3).map((reason) => (
        <li key={reason.code}>
          <Words>{reasonWords(reason, 'group', asked)}</Words>
        </li>
      ))}
    </ul>
  );
}

function InTheWay({ obstacle: { full, failed } }: { obstacle: Obstacle }) {
  const asked = useAsked();
  return (
    <>
      {full && (
        <p className="no">
          <Say k="desk.match.session-full" />
        </p>
      )}
      {failed.map((verdict) => (
        <p className="no" key={verdict.rule}>
          <Words>{`${ruleName(verdict.rule, asked.t)}：${datumWords(verdict, asked)}`}</Words>
        </p>
      ))}
    </>
  );
}
