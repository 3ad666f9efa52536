import type { Preview, RuleDetail, RuleVersion } from '@app/matches';
import { useText } from '../../frame/asked-context';
import { Form } from '../../frame/form';
import { Page } from '../../frame/page';
import { Say } from '../../frame/words';
import { ConditionList } from './condition-list';
import { PreviewCounts } from './preview-counts';

interface SwitchOnProps {
  readonly rule: RuleDetail;
  readonly version: RuleVersion;
  readonly preview: Preview;
}

/** Asks once more before a version decides, with what it would have decided in view. */
export function SwitchOnPage({ rule, version: written, preview }: SwitchOnProps) {
  const text = useText();
  const { ruleId, onVersion } = rule;
  const { version, name } = written;
  return (
    <Page title={text('rules.switch.on-title', { name })}>
      <h1>
        <Say k="rules.switch.on-title" v={{ name }} />
      </h1>
      <p className="lead">
        <Say k="rules.switch.on-lead" />
      </p>
      {onVersion !== null && onVersion !== version && (
        <p className="state">
          <Say k="rules.switch.replaces" v={{ version: onVersion }} />
        </p>
      )}
      <section className="box">
        <h2>
          {name} <Say k="rules.version" v={{ version }} />
        </h2>
        <ConditionList version={written} />
      </section>
      <h2>
        <Say k="rules.preview.heading" />
      </h2>
      <PreviewCounts version={written} preview={preview} />
      <p>
        <a href={`/desk/rules/${ruleId}/preview?version=${version}`}>
          <Say k="rules.preview.cases" />
        </a>
      </p>
      <div className="act">
        <form className="form" method="post" action={`/desk/rules/${ruleId}/on?version=${version}`}>
          <button className="btn" type="submit">
            <Say k="rules.switch.on-submit" v={{ version }} />
          </button>
        </form>
        <Cancel ruleId={ruleId} />
      </div>
    </Page>
  );
}

export function SwitchOffPage({ rule }: { rule: RuleDetail }) {
  const text = useText();
  const shown = rule.versions.find(({ version }) => version === rule.onVersion) ?? rule.versions[0];
  const { name } = shown as RuleVersion;
  return (
    <Page title={text('rules.switch.off-title', { name })}>
      <h1>
        <Say k="rules.switch.off-title" v={{ name }} />
      </h1>
      <p className="lead">
        <Say k="rules.switch.off-lead" />
      </p>
      <div className="act">
        <Form action={`/desk/rules/${rule.ruleId}/off`} submit="rules.switch.off-submit" />
        <Cancel ruleId={rule.ruleId} />
      </div>
    </Page>
  );
}

function Cancel({ ruleId }: { ruleId: string }) {
  return (
    <a className="btn quiet" href={`/desk/rules/${ruleId}`}>
      <Say k="rules.switch.cancel" />
    </a>
  );
}
