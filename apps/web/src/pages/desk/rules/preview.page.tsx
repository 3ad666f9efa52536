import type { Preview, PreviewCase, RuleDetail, RuleVersion } from '@app/matches';
import { useAsked, useText } from '../../frame/asked-context';
import { Page } from '../../frame/page';
import { DayOf } from '../../frame/times';
import { Say } from '../../frame/words';
import { ConditionList, FigureList } from './condition-list';
import { maySwitch } from './may-switch';
import { PreviewCounts } from './preview-counts';

const MOST_CASES = 100;

interface PreviewPageProps {
  readonly rule: RuleDetail;
  readonly version: RuleVersion;
  readonly preview: Preview;
}

/** The last ninety days as this version alone would have decided them. */
export function PreviewPage({ rule, version, preview }: PreviewPageProps) {
  const text = useText();
  return (
    <Page title={text('rules.preview.title', { name: version.name })}>
      <p>
        <a href={`/desk/rules/${rule.ruleId}`}>← {version.name}</a>
      </p>
      <h1>
        <Say k="rules.preview.heading" />
      </h1>
      <section className="box">
        <h2>
          {version.name} <Say k="rules.version" v={{ version: version.version }} />
        </h2>
        <ConditionList version={version} />
      </section>
      <PreviewCounts version={version} preview={preview} />
      <ToSwitch rule={rule} version={version} />
      <Cases cases={preview.cases} />
    </Page>
  );
}

function ToSwitch({ rule, version: { version } }: { rule: RuleDetail; version: RuleVersion }) {
  const { actor } = useAsked();
  if (!maySwitch(actor) || rule.onVersion === version) return null;
  return (
    <p>
      <a className="btn" href={`/desk/rules/${rule.ruleId}/on?version=${version}`}>
        <Say k="rules.action.on" v={{ version }} />
      </a>
    </p>
  );
}

function Cases({ cases }: { cases: readonly PreviewCase[] }) {
  if (cases.length === 0) return null;
  return (
    <section>
      <h2>
        <Say k="rules.preview.cases" />
      </h2>
      {cases.length > MOST_CASES && (
        <p className="meta">
          <Say k="rules.preview.most" v={{ number: MOST_CASES }} />
        </p>
      )}
      <ul className="list">
        {cases.slice(0, MOST_CASES).map((each) => (
          <CaseLine key={each.matchId} decided={each} />
        ))}
      </ul>
    </section>
  );
}

function CaseLine({ decided }: { decided: PreviewCase }) {
  return (
    <li>
      <a href={`/desk/matches/${decided.matchId}`}>{decided.title}</a> <DayOf at={decided.decidedAt} />
      <br />
      <Say k={`rules.preview.decided.${decided.decided}`} />
      {!decided.byPerson && <Say k="rules.preview.by-rule" />}
      {' / '}
      <Say k={`rules.preview.would.${decided.wouldBe}`} />
      {decided.otherwise && (
        <>
          {' '}
          <strong className="no">
            <Say k="rules.preview.differs" />
          </strong>
        </>
      )}
      <br />
      <FigureList conditions={decided.conditions} />
    </li>
  );
}
