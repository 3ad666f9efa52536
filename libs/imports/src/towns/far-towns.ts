import { type LatLng, metresBetween } from '../place-on-earth';
import { type Finding, finding } from '../report';
import type { TownRow } from './town-row';

const FAR = 1_500;

/**
 * Towns without 丁目 whose point lies over 1.5 km from the middle of the 丁目 of the same name. Addresses there are few
 * and their point doubtful; it is kept as published, since nobody here knows a better one.
 */
export function farTowns(towns: readonly TownRow[]): Finding[] {
  return towns.flatMap((town) => {
    const chome = towns.filter(({ base, chome }) => base === town.base && chome !== null);
    if (town.chome !== null || chome.length === 0) return [];
    const metres = metresBetween(town, middle(chome));
    return metres > FAR ? [far(town, metres)] : [];
  });
}

function far(town: TownRow, metres: number): Finding {
  const reason = `far-position: ${(metres / 1000).toFixed(1)} km from the middle of its 丁目, kept as published`;
  return finding(town.row, 'lat', `${town.name} ${town.lat}, ${town.lng}`, reason);
}

function middle(places: readonly LatLng[]): LatLng {
  const mean = (of: (place: LatLng) => number) =>
    places.reduce((sum, place) => sum + of(place), 0) / places.length;
  return { lat: mean(({ lat }) => lat), lng: mean(({ lng }) => lng) };
}
