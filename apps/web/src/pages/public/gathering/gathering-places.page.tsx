import { type GatheringPlaceRow, type TownRow, townMap } from '@app/places';
import { useText } from '../../frame/asked-context';
import { listOf } from '../../frame/form-state';
import { Empty } from '../../frame/notice';
import { Page } from '../../frame/page';
import { Say } from '../../frame/words';
import type { Query } from '../search.form';
import { addressWith } from '../search-address';
import { type CountedTown, TownPicture } from '../town-picture';
import { PlaceCard } from './place-card';
import { PlaceForm } from './place-form';

interface PlacesProps {
  readonly query: Query;
  readonly all: readonly GatheringPlaceRow[];
  readonly shown: readonly GatheringPlaceRow[];
  readonly towns: readonly TownRow[];
}

export function GatheringPlacesPage({ query, all, shown, towns }: PlacesProps) {
  const text = useText();
  return (
    <Page title={text('public.gathering.title')}>
      <h1>
        <Say k="public.gathering.title" />
      </h1>
      <p className="lead">
        <Say k="public.gathering.lead" />
      </p>
      {all.length === 0 ? (
        <Empty k="public.gathering.none-yet" href="/openings" way="pages.events.nothing-way" />
      ) : (
        <>
          <div className="map">
            <PlacesOnMap query={query} shown={shown} towns={towns} />
            <PlaceForm query={query} all={all} />
          </div>
          <PlaceList shown={shown} />
          <Sources all={all} />
        </>
      )}
    </Page>
  );
}

function PlacesOnMap({ query, shown, towns }: Omit<PlacesProps, 'all'>) {
  const map = townMap(towns);
  if (!map || !shown.some(({ townBase }) => townBase)) return null;
  const counted: CountedTown[] = map.towns.map((town) => ({
    ...town,
    number: shown.filter(({ townBase }) => townBase === town.base).length,
    href: `${addressWith(query, { town: town.base }, '/gathering-places')}#places`,
    here: listOf(query.town).includes(town.base),
  }));
  return (
    <TownPicture map={map} towns={counted} title="public.gathering.map" each="public.gathering.map-town" />
  );
}

/** In the order of the towns; whatever lies in none that is known comes last. */
function PlaceList({ shown }: { shown: readonly GatheringPlaceRow[] }) {
  return (
    <section id="places">
      <h2>
        <Say k="public.gathering.count" v={{ number: shown.length }} />
      </h2>
      {shown.length === 0 && (
        <Empty k="public.gathering.nothing" href="/gathering-places" way="public.gathering.nothing-way" />
      )}
      <div className="cards">
        {shown.map((place) => (
          <PlaceCard key={place.id} place={place} />
        ))}
      </div>
    </section>
  );
}

function Sources({ all }: { all: readonly GatheringPlaceRow[] }) {
  const sources = [...new Set(all.map(({ source }) => source))];
  return (
    <p className="meta">
      <Say k="public.gathering.source" v={{ sources: sources.join(' / ') }} />
    </p>
  );
}
