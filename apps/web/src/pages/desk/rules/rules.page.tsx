import type { RuleDetail, RuleVersion } from '@app/matches';
import { Empty } from '../../frame/notice';
import { Say } from '../../frame/words';
import { DeskRoom } from '../desk-room';
import { ConditionList } from './condition-list';

/** All rules with their state; those that are on first. */
export function RulesPage({ rules }: { rules: readonly RuleDetail[] }) {
  return (
    <DeskRoom title="rules.title" lead="rules.lead">
      <ul>
        {['block-wins', 'unsure', 'places', 'head-only'].map((key) => (
          <li key={key}>
            <Say k={`rules.${key}`} />
          </li>
        ))}
      </ul>
      {rules.length === 0 ? (
        <Empty k="rules.none" href="/desk/rules/new" way="rules.new" />
      ) : (
        <>
          <p>
            <a className="btn" href="/desk/rules/new">
              <Say k="rules.new" />
            </a>
          </p>
          {rules.map((rule) => (
            <RuleBox key={rule.ruleId} rule={rule} />
          ))}
        </>
      )}
    </DeskRoom>
  );
}

function RuleBox({ rule }: { rule: RuleDetail }) {
  const { ruleId, onVersion, versions } = rule;
  const shown = versions.find(({ version }) => version === onVersion) ?? (versions[0] as RuleVersion);
  return (
    <section className="box">
      <h2>
        <a href={`/desk/rules/${ruleId}`}>{shown.name}</a>
      </h2>
      <RuleState rule={rule} />
      <ConditionList version={shown} />
    </section>
  );
}

/** 使用中・第2版, and a draft that waits beside it. */
export function RuleState({ rule: { state, onVersion, versions } }: { rule: RuleDetail }) {
  const latest = (versions[0] as RuleVersion).version;
  return (
    <p className="meta">
      <strong className={state === 'on' ? 'yes' : undefined}>
        <Say k={`rules.state.${state}`} />
      </strong>{' '}
      <Say k="rules.version" v={{ version: onVersion ?? latest }} />
      {onVersion !== null && latest > onVersion && (
        <>
          <br />
          <Say k="rules.newer-draft" v={{ version: latest }} />
        </>
      )}
    </p>
  );
}
