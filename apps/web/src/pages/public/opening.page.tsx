import type { OpeningDetail } from '@app/openings';
import { useAsked } from '../frame/asked-context';
import type { FormState } from '../frame/form-state';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { ForMe, type Standing } from './for-me';
import { OpeningStory } from './opening-story';
import { ShareCard } from './share-card';
import { structuredOpening } from './structured';
import { StructuredData } from './structured-data';

export interface OpeningProps {
  readonly detail: OpeningDetail;
  readonly standing: Standing;
  readonly form: FormState;
  /** The service's own public address. */
  readonly site: string;
}

export function OpeningPage({ detail, standing, form, site }: OpeningProps) {
  const { now } = useAsked();
  const { opening, group } = detail;
  return (
    <Page title={opening.title} form={form}>
      <ShareCard
        title={opening.title}
        description={opening.body}
        path={`/openings/${opening.id}`}
        site={site}
      />
      <StructuredData data={structuredOpening(detail, site, now)} />
      <p className="meta">
        <a href={`/groups/${group.id}`}>{group.name}</a>
      </p>
      <h1>{opening.title}</h1>
      <p className="meta">
        <Say k="public.opening.number" v={{ number: opening.number }} />
      </p>
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
