import { useAsked } from '../../frame/asked-context';
import { Say, Words } from '../../frame/words';
import { datumWords } from '../../reasons/datum-words';
import { ruleName } from '../../reasons/rule-words';
import { caseAddress } from '../case-line';
import type { DeskFilter } from '../desk-filter';
import { DueWords } from '../queue';
import type { ToApprove } from './load-approvals';
import { obstaclesOf } from './obstacles-of';

/** Those that nobody can approve from a sheet, each with what stands against it. */
export function CasesToLookAt({ cases, filter }: { cases: readonly ToApprove[]; filter: DeskFilter }) {
  return (
    <section className="look-at">
      <h2>
        <Say k="desk.approvals.look-first" v={{ number: cases.length }} />
      </h2>
      <ol data-list>
        {cases.map((each) => (
          <li key={each.row.id}>
            <a href={caseAddress(each.row, filter)}>
              <Words>{`${each.match.title} ← ${each.match.personName}`}</Words>
            </a>{' '}
            <DueWords row={each.row} />
            <InTheWay of={each} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function InTheWay({ of }: { of: ToApprove }) {
  const asked = useAsked();
  return obstaclesOf(of).map((verdict) => (
    <p className="no" key={verdict.rule}>
      <Words>{`${ruleName(verdict.rule, asked.t)}：${datumWords(verdict, asked)}`}</Words>
    </p>
  ));
}
