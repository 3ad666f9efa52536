import type { MatchState, RuleDecision } from '@app/matches';
import { useText } from '../../frame/asked-context';
import { DayOf } from '../../frame/times';
import { Say } from '../../frame/words';
import { TraceList } from './condition-list';

interface DecisionsProps {
  readonly decisions: readonly RuleDecision[];
  readonly state: MatchState;
}

/** What the rules said of a match and why; nothing where no rule was asked. */
export function RuleDecisionsBox({ decisions, state }: DecisionsProps) {
  if (decisions.length === 0) return null;
  return (
    <section className="box">
      <h2>
        <Say k="rules.decision.title" />
      </h2>
      {decisions.map((decision, index) => (
        <Decision key={decision.id} decision={decision} waits={index === 0 && state === 'with-coordinator'} />
      ))}
    </section>
  );
}

function Decision({ decision, waits }: { decision: RuleDecision; waits: boolean }) {
  const { decidedAt, ruleId, version, trace } = decision;
  const by = trace.find((rule) => rule.ruleId === ruleId && rule.version === version);
  const others = trace.filter((rule) => rule !== by);
  return (
    <>
      <p>
        <DayOf at={decidedAt} />{' '}
        <strong>
          <Say
            k={`rules.decision.${decision.decision}`}
            v={{ name: by?.name ?? '', version: version ?? 0 }}
          />
        </strong>
        {isHeldBack(decision) && (
          <>
            <br />
            <Say k="rules.decision.held-back" />
          </>
        )}
        {waits && decision.decision === 'approve' && (
          <>
            <br />
            <Say k="rules.decision.place-first" />
          </>
        )}
      </p>
      {by && (
        <>
          <p>
            <Say k="rules.decision.because" />
          </p>
          <TraceList conditions={by.conditions} />
        </>
      )}
      <OtherRules k={by ? 'rules.decision.more' : 'rules.decision.because'} rules={others} />
    </>
  );
}

function OtherRules({ k, rules }: { k: string; rules: RuleDecision['trace'] }) {
  const text = useText();
  if (rules.length === 0) return null;
  return (
    <details>
      <summary>
        <Say k={k} />
      </summary>
      {rules.map(({ ruleId, version, name, effect, conditions }) => (
        <div key={ruleId}>
          <p>
            <Say k="rules.decision.rule" v={{ name, version, effect: text(`rules.effect.${effect}`) }} />
          </p>
          <TraceList conditions={conditions} />
        </div>
      ))}
    </details>
  );
}

/** An approval held, and a block could not be told. */
function isHeldBack({ decision, trace }: RuleDecision): boolean {
  const some = (effect: string, outcome: string) =>
    trace.some((rule) => rule.effect === effect && rule.outcome === outcome);
  return decision === 'none' && some('approve', 'holds') && some('block', 'cannot-tell');
}
