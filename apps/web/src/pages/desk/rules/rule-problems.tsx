import { FACTS, type FactDescription } from '@app/matches';
import type { Problem } from '../../../frame/check-form';
import { useText } from '../../frame/asked-context';
import { Say } from '../../frame/words';
import type { RuleForm } from './rule.form';

/** What is wrong with the rule, said before anything else, with a way to each field. */
export function RuleProblems({ form, problems }: { form: RuleForm; problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <div className="summary" role="alert" tabIndex={-1}>
      <h2>
        <Say k="forms.summary" />
      </h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.field}>
            <a href={`#${problem.field}`}>
              <RuleProblem form={form} problem={problem} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One problem in a sentence that names its field. */
export function RuleProblem({ form, problem: { field, code } }: { form: RuleForm; problem: Problem }) {
  const text = useText();
  const at = /-(\d+)$/.exec(field)?.[1];
  const row = at === undefined ? undefined : form.rows[Number(at)];
  const label = row
    ? text('rules.form.row', { row: Number(at) + 1, fact: text(`rules.fact.${row.fact}`) })
    : text(`rules.form.${field === 'new-fact' && code !== 'choose' ? 'conditions' : field}`);
  const fact: FactDescription | null = row ? FACTS[row.fact] : null;
  const most = fact?.type === 'number' ? fact.most : 0;
  return <Say k={`rules.problem.${code}`} v={{ label, most }} />;
}

export function problemOf(problems: readonly Problem[], field: string): Problem | undefined {
  return problems.find((each) => each.field === field);
}
