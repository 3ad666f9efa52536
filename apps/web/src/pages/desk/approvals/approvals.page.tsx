import { useText } from '../../frame/asked-context';
import { Empty } from '../../frame/notice';
import { Page } from '../../frame/page';
import { Say } from '../../frame/words';
import { UndoOffer } from '../../places/undo-offer';
import { type DeskFilter, filterQuery } from '../desk-filter';
import { DeskIsland } from '../desk-island';
import { PageLinks } from '../page-links';
import { CasesToLookAt } from './cases-to-look-at';
import type { Approvals } from './load-approvals';
import { OpeningBlock } from './opening-block';
import { clearOf, type Sheet, sheetOf } from './sheet-of';

interface ApprovalsProps extends Approvals {
  /** Those without an obstacle are ticked. */
  readonly ticked: boolean;
}

/** Several matches at once, opening by opening, with what speaks for each person beside their name. */
export function ApprovalsPage({ desk, page, cases, ticked }: ApprovalsProps) {
  const text = useText();
  const sheet = sheetOf(cases);
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
        {cases.length === 0 && <Empty k="desk.approvals.nothing" href="/desk" way="desk.approvals.to-desk" />}
        {sheet.openings.length > 0 && <ApprovalForm sheet={sheet} filter={desk.filter} ticked={ticked} />}
        {sheet.toLookAt.length > 0 && <CasesToLookAt cases={sheet.toLookAt} filter={desk.filter} />}
        <PageLinks desk={desk} page={page} base="/desk/approvals" />
      </div>
      <DeskIsland desk={desk} />
    </Page>
  );
}

interface FormProps {
  readonly sheet: Sheet;
  readonly filter: DeskFilter;
  readonly ticked: boolean;
}

function ApprovalForm({ sheet, filter, ticked }: FormProps) {
  return (
    <>
      <TickAll filter={filter} number={clearOf(sheet)} ticked={ticked} />
      <form className="approvals" method="post" action={`/desk/approvals${filterQuery(filter)}`}>
        {sheet.openings.map((each) => (
          <OpeningBlock key={each.key} of={each} filter={filter} ticked={ticked} />
        ))}
        <div className="act" data-key="a">
          <button className="btn" type="submit">
            <Say k="desk.approvals.submit" />
          </button>
        </div>
      </form>
    </>
  );
}

function TickAll({ filter, number, ticked }: { filter: DeskFilter; number: number; ticked: boolean }) {
  if (number === 0) return null;
  const query = filterQuery(filter, ticked ? {} : { tick: 'clear' });
  return (
    <p className="tick-all">
      {ticked && (
        <b>
          <Say k="desk.approvals.ticked" v={{ number }} />
        </b>
      )}
      <a className="btn quiet" href={`/desk/approvals${query}`} data-key="t">
        <Say k={ticked ? 'desk.approvals.tick-none' : 'desk.approvals.tick-clear'} v={{ number }} />
      </a>
    </p>
  );
}
