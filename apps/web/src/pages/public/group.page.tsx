import type { Group } from '@app/groups';
import type { OpeningCard as Card } from '@app/openings';
import { DayThread } from '../frame/day-thread';
import { OpeningCard } from '../frame/opening-card';
import { Page } from '../frame/page';
import { Say } from '../frame/words';

interface GroupProps {
  readonly group: Group;
  readonly townName: string | null;
  readonly cards: readonly Card[];
}

export function GroupPage({ group, townName, cards }: GroupProps) {
  return (
    <Page title={group.name}>
      <p className="meta">
        <Say k={`words.group-kind.${group.kind}`} />
        {townName && ` · ${townName}`}
      </p>
      <h1>{group.name}</h1>
      <p className="meta">
        <Say k="pages.group-public.registered" />
      </p>
      <p className="words">{group.story}</p>
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
