import type { TownCount } from '@app/openings';
import { type TownRow, townMap } from '@app/places';
import { listOf } from '../frame/form-state';
import { Say } from '../frame/words';
import type { SearchResult } from './load-search';
import { addressWith } from './search-address';
import { type CountedTown, TownPicture } from './town-picture';

interface ByTownProps {
  readonly result: SearchResult;
  readonly byTown: readonly TownCount[];
}

/** The same search by town: a picture, and the same as a table beside it. */
export function OpeningsByTown({ result: { towns, query }, byTown }: ByTownProps) {
  const map = townMap(towns);
  const asked = basesAsked(listOf(query.town), towns);
  const counts = new Map(byTown.map(({ townId, openings }) => [townId, openings]));
  const number = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0);
  const counted: CountedTown[] = (map?.towns ?? []).map((town) => ({
    ...town,
    number: number(town.townIds),
    href: `${addressWith(query, { view: null, town: town.base, postalCode: null, within: null })}#found`,
    here: asked.has(town.base),
  }));
  return (
    <div className="map">
      {map && <TownPicture map={map} towns={counted} title="public.map.title" each="public.map.town" />}
      <TownTable towns={counted.filter(({ number }) => number > 0)} nowhere={counts.get(null) ?? 0} />
    </div>
  );
}

/** As an address names them: 永山, 永山三丁目, or an id. */
function basesAsked(named: readonly string[], towns: readonly TownRow[]): Set<string> {
  const asked = towns.filter(({ id, name, base }) => [id, name, base].some((each) => named.includes(each)));
  return new Set(asked.map(({ base }) => base));
}

function TownTable({ towns, nowhere }: { towns: readonly CountedTown[]; nowhere: number }) {
  return (
    <table className="counts">
      <caption>
        <Say k="public.map.table" />
      </caption>
      <tbody>
        {towns.map(({ base, href, number }) => (
          <tr key={base}>
            <th scope="row">
              <a href={href}>{base}</a>
            </th>
            <td className="number">
              <Say k="public.map.number" v={{ number }} />
            </td>
          </tr>
        ))}
        {nowhere > 0 && (
          <tr>
            <th scope="row">
              <Say k="public.map.nowhere" />
            </th>
            <td className="number">
              <Say k="public.map.number" v={{ number: nowhere }} />
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
