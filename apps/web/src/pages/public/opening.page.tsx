import type { OpeningDetail } from '@app/openings';
import { useAsked } from '../frame/asked-context';
import type { FormState } from '../frame/form-state';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { ForMe, type Standing } from './for-me';
import { OpeningFacts } from './opening-facts';
import { SessionList } from './session-list';

export interface OpeningProps {
  readonly detail: OpeningDetail;
  readonly standing: Standing;
  readonly form: FormState;
}

export function OpeningPage({ detail, standing, form }: OpeningProps) {
  const { now } = useAsked();
  const { opening, group, sessions } = detail;
  return (
    <Page title={opening.title} troubled={form.problems.length > 0}>
      <p className="meta">
        <a href={`/groups/${group.id}`}>{group.name}</a>
      </p>
      <h1>{opening.title}</h1>
      {opening.closedAt && (
        <p className="notice warn">
          <Say k="pages.opening.closed" />
        </p>
      )}
      <div className="opening">
        <div>
          <p className="words">{opening.body}</p>
          <p className="jump">
            <a href="#for-me">
              <Say k="pages.opening.jump" />
            </a>
          </p>
          <h2>
            <Say k="pages.opening.when" />
          </h2>
          <SessionList sessions={sessions} now={now} />
          <h2>
            <Say k="pages.opening.details" />
          </h2>
          <OpeningFacts detail={detail} />
        </div>
        <div id="for-me">
          <ForMe detail={detail} standing={standing} form={form} />
        </div>
      </div>
    </Page>
  );
}
