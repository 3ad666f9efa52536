import type { Group, GroupFile } from '@app/groups';
import type { OpeningCard as Card } from '@app/openings';
import { DayThread } from '../frame/day-thread';
import { OpeningCard } from '../frame/opening-card';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { PhotoStrip } from '../group/files/photo-strip';
import { ShareCard } from './share-card';
import { structuredGroup } from './structured';
import { StructuredData } from './structured-data';

interface GroupProps {
  readonly group: Group;
  readonly townName: string | null;
  readonly cards: readonly Card[];
  /** Those that the reader may see. */
  readonly files: readonly GroupFile[];
  /** The service's own public address. */
  readonly site: string;
}

export function GroupPage({ group, townName, cards, files, site }: GroupProps) {
  return (
    <Page title={group.name}>
      <ShareCard title={group.name} description={group.story} path={`/groups/${group.id}`} site={site} />
      <StructuredData data={structuredGroup(group, townName, site)} />
      <p className="meta">
        <Say k={`words.group-kind.${group.kind}`} />
        {townName && ` · ${townName}`}
      </p>
      <h1>{group.name}</h1>
      <p className="meta">
        <Say k="pages.group-public.registered" />
      </p>
      <p className="words">{group.story}</p>
      <PhotoStrip files={files} />
      <h2>
        <Say k="pages.group-public.openings" v={{ number: cards.length }} />
      </h2>
      {cards.length === 0 && (
        <p>
          <Say k="pages.group-public.nothing" />
        </p>
      )}
      <DayThread items={cards} show={(card) => <OpeningCard key={card.id} card={card} />} />
    </Page>
  );
}
