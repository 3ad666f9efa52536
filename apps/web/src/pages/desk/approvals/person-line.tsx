import { ageOn, dayAt } from '@app/matching';
import { useAsked } from '../../frame/asked-context';
import { PartyLine } from '../../frame/party-line';
import { Say, Words } from '../../frame/words';
import { ReasonList } from '../../reasons/reason-list';
import { caseAddress } from '../case-line';
import { type DeskFilter, daysLeft } from '../desk-filter';
import { DueWords } from '../queue';
import type { ToApprove } from './load-approvals';
import { shortReasons } from './short-reasons';

interface LineProps {
  readonly of: ToApprove;
  readonly filter: DeskFilter;
  readonly ticked: boolean;
}

/** Who it is and what speaks for them, a word or two each; whole sentences and their own words are folded. */
export function PersonLine({ of, filter, ticked }: LineProps) {
  const { now } = useAsked();
  const { row, match } = of;
  return (
    <li>
      <label className="choice">
        <input type="checkbox" name="match" value={row.id} defaultChecked={ticked} />
        <b>{match.personName}</b>
        <span>
          <Say k="desk.match.age" v={{ age: ageOn(match.birthDate, dayAt(now.getTime())) }} />
        </span>
      </label>
      <Fit of={of} />
      <More of={of} filter={filter} />
    </li>
  );
}

function Fit({ of: { row, match, explanation } }: { of: ToApprove }) {
  const asked = useAsked();
  const { forGroup } = explanation;
  const isUrgent = row.isOverdue || daysLeft(row, asked.now) <= 0;
  return (
    <div className="fit">
      {forGroup && (
        <span>
          <Say k="desk.approvals.fit" /> <b>{Math.round(forGroup.score / 100)}%</b>
        </span>
      )}
      {shortReasons(explanation, asked).map((words) => (
        <span key={words}>
          <Words>{words}</Words>
        </span>
      ))}
      {isUrgent && <DueWords row={row} />}
      <PartyLine party={match} />
    </div>
  );
}

function More({ of: { row, match, explanation }, filter }: { of: ToApprove; filter: DeskFilter }) {
  return (
    <details>
      <summary>
        <span className="hidden">{match.personName} </span>
        <Say k={match.message ? 'desk.approvals.more-words' : 'desk.approvals.more-about'} />
      </summary>
      {match.message && <blockquote className="words">{match.message}</blockquote>}
      {explanation.forGroup && <ReasonList reasons={explanation.forGroup.reasons} audience="group" />}
      <p className="meta">
        {match.groupName}
        {match.townName && ` · ${match.townName}`} · <DueWords row={row} />{' '}
        <a href={caseAddress(row, filter)}>
          <Say k="desk.approvals.look" />
        </a>
      </p>
    </details>
  );
}
