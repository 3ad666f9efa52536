import type { Explanation, RuleVerdict } from '@app/matching';
import { useAsked } from '../frame/asked-context';
import { ScoreTable } from '../frame/score-table';
import { Say, Words } from '../frame/words';
import { changeWords } from '../reasons/change-words';
import { datumWords } from '../reasons/datum-words';
import { ReasonList } from '../reasons/reason-list';
import { ruleName } from '../reasons/rule-words';

/** Every rule, whether it holds, and the figures that it looked at. */
export function RulesBox({ explanation }: { explanation: Explanation }) {
  return (
    <section className="box">
      <table>
        <caption>
          <Say k="desk.rules.title" />
        </caption>
        <tbody>
          {explanation.verdicts.map((verdict) => (
            <Rule key={verdict.rule} verdict={verdict} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Rule({ verdict }: { verdict: RuleVerdict }) {
  const asked = useAsked();
  const { holds, blocks, wouldHold } = verdict;
  const k = holds ? 'holds' : blocks === 'place' ? 'not-yet' : 'fails';
  return (
    <tr>
      <th scope="row">
        <Words>{ruleName(verdict.rule, asked.t)}</Words>
      </th>
      <td className={holds ? 'yes' : 'no'}>
        <Say k={`desk.rules.${k}`} />
      </td>
      <td>
        <Words>{datumWords(verdict, asked)}</Words>
        {wouldHold && (
          <>
            <br />
            <Words>{changeWords(wouldHold, asked)}</Words>
          </>
        )}
      </td>
    </tr>
  );
}

export function ScoreBox({ explanation: { forGroup } }: { explanation: Explanation }) {
  return (
    <section className="box">
      {forGroup ? (
        <>
          <ScoreTable score={forGroup.score} parts={forGroup.parts} />
          <ReasonList reasons={forGroup.reasons} audience="group" />
        </>
      ) : (
        <p>
          <Say k="desk.match.no-score" />
        </p>
      )}
    </section>
  );
}
