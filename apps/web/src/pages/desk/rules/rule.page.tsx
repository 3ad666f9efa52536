import type { RuleDetail, RuleVersion } from '@app/matches';
import { useAsked, useText } from '../../frame/asked-context';
import { DoneNotice } from '../../frame/notice';
import { Page } from '../../frame/page';
import { Say } from '../../frame/words';
import { ConditionList } from './condition-list';
import { maySwitch } from './may-switch';
import { RuleState } from './rules.page';
import { OnTimes, Written } from './version-times';

const DONE = ['saved', 'on', 'off'];

/** One rule: what it says now, what may be done with it, and every version that it ever had. */
export function RulePage({ rule, done }: { rule: RuleDetail; done: unknown }) {
  const text = useText();
  const latest = rule.versions[0] as RuleVersion;
  return (
    <Page title={text('rules.condition', { fact: text('rules.title'), test: latest.name })}>
      <p>
        <a href="/desk/rules">
          <Say k="rules.back" />
        </a>
      </p>
      <DoneNotice done={done} of={DONE} k="rules.done." />
      <h1>{latest.name}</h1>
      <RuleState rule={rule} />
      <Ways rule={rule} />
      <section>
        <h2>
          <Say k="rules.versions.title" />
        </h2>
        {rule.versions.map((version) => (
          <VersionBox key={version.version} rule={rule} version={version} />
        ))}
      </section>
    </Page>
  );
}

function Ways({ rule: { ruleId, onVersion, versions } }: { rule: RuleDetail }) {
  const { actor } = useAsked();
  const { version } = versions[0] as RuleVersion;
  return (
    <>
      <div className="act">
        {maySwitch(actor) && onVersion !== version && (
          <Way href={`/desk/rules/${ruleId}/on?version=${version}`} k="rules.action.on" version={version} />
        )}
        <Way
          href={`/desk/rules/${ruleId}/preview?version=${version}`}
          k="rules.look-back"
          version={version}
          quiet
        />
        <Way href={`/desk/rules/${ruleId}/edit`} k="rules.edit" version={version} quiet />
        {maySwitch(actor) && onVersion !== null && (
          <Way href={`/desk/rules/${ruleId}/off`} k="rules.action.off" version={version} quiet />
        )}
      </div>
      {!maySwitch(actor) && (
        <p className="meta">
          <Say k="rules.switch.not-you" />
        </p>
      )}
    </>
  );
}

function Way({
  href,
  k,
  version,
  quiet = false,
}: {
  href: string;
  k: string;
  version: number;
  quiet?: boolean;
}) {
  return (
    <a className={quiet ? 'btn quiet' : 'btn'} href={href}>
      <Say k={k} v={{ version }} />
    </a>
  );
}

function VersionBox({ rule, version }: { rule: RuleDetail; version: RuleVersion }) {
  return (
    <section className="box">
      <h3>
        <Say k="rules.version" v={{ version: version.version }} /> {version.name}
      </h3>
      <ConditionList version={version} />
      <p className="meta">
        <Written version={version} />
        <br />
        <OnTimes version={version} />
      </p>
      <p>
        <a href={`/desk/rules/${rule.ruleId}/preview?version=${version.version}`}>
          <Say k="rules.look-back" /> <Say k="rules.version" v={{ version: version.version }} />
        </a>
      </p>
    </section>
  );
}
