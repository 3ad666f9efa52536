import type { ConditionTrace, RuleVersion } from '@app/matches';
import { useAsked } from '../../frame/asked-context';
import { Say, Words } from '../../frame/words';
import { conditionWords, factName, figureWords } from './rule-words';

/** What a version says: its effect, and all that must hold. */
export function ConditionList({
  version: { effect, conditions },
}: {
  version: Pick<RuleVersion, 'effect' | 'conditions'>;
}) {
  const { t } = useAsked();
  return (
    <>
      <p>
        <Say k="rules.all" /> →{' '}
        <strong>
          <Say k={`rules.effect.${effect}`} />
        </strong>
      </p>
      <ul>
        {conditions.map((condition) => (
          <li key={JSON.stringify(condition)}>
            <Words>{conditionWords(condition, t)}</Words>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Every condition with the figure that it looked at, and whether it held. */
export function TraceList({ conditions }: { conditions: readonly ConditionTrace[] }) {
  const { t } = useAsked();
  return (
    <ul>
      {conditions.map((condition) => (
        <li key={JSON.stringify(condition)}>
          <Words>{conditionWords(condition, t)}</Words>
          {' → '}
          <Words>{figureWords(condition.fact, condition.figure, t)}</Words>{' '}
          <strong className={condition.outcome === 'holds' ? 'yes' : 'no'}>
            <Say k={`rules.outcome.${condition.outcome}`} />
          </strong>
        </li>
      ))}
    </ul>
  );
}

/** The figures alone: 参加した回数：3回. */
export function FigureList({ conditions }: { conditions: readonly ConditionTrace[] }) {
  const { t } = useAsked();
  const words = conditions.map(({ fact, figure }) =>
    t('rules.condition', { fact: factName(fact, t), test: figureWords(fact, figure, t) }),
  );
  return (
    <span className="meta">
      <Words>{[...new Set(words)].join(t('rules.comma'))}</Words>
    </span>
  );
}
