import type { OpeningDetail } from '@app/openings';
import { useAsked } from '../frame/asked-context';
import type { FormState } from '../frame/form-state';
import { OpeningTitle } from '../frame/opening-title';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { toldIn } from './edition-of';
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
  const { now, language } = useAsked();
  const { opening, group } = detail;
  const told = toldIn(detail, language);
  const { title, body: description } = told.detail.opening;
  return (
    <Page title={title} form={form}>
      <ShareCard
        {...{ title, description, site }}
        path={`/openings/${opening.id}`}
        language={told.language}
      />
      <StructuredData data={structuredOpening(told, site, now)} />
      <p className="meta">
        <a href={`/groups/${group.id}`}>{group.name}</a>
      </p>
      <h1>
        <OpeningTitle title={title} language={told.language} />
      </h1>
      <p className="meta">
        <Say k="public.opening.number" v={{ number: opening.number }} />
      </p>
      {opening.closedAt && (
        <p className="notice warn">
          <Say k="pages.opening.closed" />
        </p>
      )}
      <div className="opening">
        <OpeningStory detail={detail} isHeaded>
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
