import { Say } from '../../frame/words';
import type { DeskFilter } from '../desk-filter';
import type { ToApprove } from './load-approvals';
import { PersonLine } from './person-line';
import type { OpeningCases } from './sheet-of';
import { WhenLines } from './when-lines';

interface BlockProps {
  readonly of: OpeningCases;
  readonly filter: DeskFilter;
  readonly ticked: boolean;
}

/** One opening, and all who ask for the same sessions of it. */
export function OpeningBlock({ of, filter, ticked }: BlockProps) {
  const [first] = of.cases as readonly [ToApprove];
  return (
    <section>
      <div className="of-opening">
        <h2>{first.match.title}</h2>
        <div>
          <WhenLines sessions={first.match.sessions} />
        </div>
      </div>
      <InTheWay of={of} />
      <ol data-list>
        {of.cases.map((each) => (
          <PersonLine
            key={each.row.id}
            of={each}
            filter={filter}
            ticked={ticked && of.standing === 'clear'}
          />
        ))}
      </ol>
    </section>
  );
}

function InTheWay({ of: { standing, free, asking } }: { of: OpeningCases }) {
  if (standing === 'clear') return null;
  return (
    <p className="no">
      {standing === 'full' ? (
        <Say k="desk.match.session-full" />
      ) : (
        <Say k="desk.approvals.scarce" v={{ free: free ?? 0, asking }} />
      )}
    </p>
  );
}
