import type { OpeningDetail } from '@app/openings';
import type { FormState } from '../frame/form-state';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { ForMe, type Standing } from './for-me';
import { OpeningStory } from './opening-story';

export interface OpeningProps {
  readonly detail: OpeningDetail;
  readonly standing: Standing;
  readonly form: FormState;
}

export function OpeningPage({ detail, standing, form }: OpeningProps) {
  const { opening, group } = detail;
  return (
    <Page title={opening.title} form={form}>
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
        <OpeningStory detail={detail}>
          <p className="jump">
            <a href="#for-me">
              <Say k="pages.opening.jump" />
            </a>
          </p>
        </OpeningStory>
        <div id="for-me">
          <ForMe detail={detail} standing={standing} form={form} />
        </div>
      </div>
    </Page>
  );
}
