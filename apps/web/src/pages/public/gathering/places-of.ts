import { folded } from '@app/openings';
import type { GatheringPlaceRow } from '@app/places';
import { listOf } from '../../frame/form-state';
import type { Query } from '../search.form';

/** What a place can be asked for, by the codes of accommodations. */
export const ASKED_OF_PLACES = [
  'step-free',
  'accessible-toilet',
  'with-child',
  'quiet-place',
  'parking',
] as const;

/** The places of a town, of a kind and with all that is asked for; what cannot be understood is left out. */
export function placesOf(all: readonly GatheringPlaceRow[], query: Query): GatheringPlaceRow[] {
  const [town] = listOf(query.town);
  const [kind] = listOf(query.placeKind);
  const wanted = listOf(query.has).filter((code) => ASKED_OF_PLACES.includes(code as never));
  const word = folded(listOf(query.q)[0] ?? '');
  return all.filter(
    (place) =>
      (!town || place.townBase === town) &&
      (!kind || place.kind === kind) &&
      wanted.every((code) => place.accessProvided.includes(code)) &&
      (!word || folded(`${place.name}${place.address}${place.whatIsThere}`).includes(word)),
  );
}
