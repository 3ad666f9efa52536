import type { Place } from './model';
import { pick, type Random, weighted } from './random';

export interface TownPlace extends Place {
  readonly code: string;
  readonly name: string;
  readonly weight?: number;
}

export interface Home extends Place {
  readonly townCode: string | null;
}

const METRES_PER_DEGREE = 111_195;
const TOWN_RADIUS = 260;
const OPENING_RADIUS = 1800;
/** Farther than this from every town, an opening lies in another city. */
const NEAR_A_TOWN = 2500;

/**
 * Homes around towns and openings. With both, three in four are around a town; an opening near one of the
 * towns lends that town's code. Throws `nowhere-to-live` where neither has a position.
 */
export function homeDrawer(
  towns: readonly TownPlace[],
  openings: readonly Place[],
): (random: Random) => Home {
  if (towns.length === 0 && openings.length === 0) {
    throw Object.assign(new Error('No town and no opening has a position'), { code: 'nowhere-to-live' });
  }
  const around = openings.map((opening) => ({ ...opening, townCode: nearestTown(opening, towns) }));
  if (towns.length === 0) return (random) => near(random, pick(random, around), OPENING_RADIUS);
  const drawTown = weighted(towns.map((town) => [town, town.weight ?? 1] as const));
  const inTown = (random: Random) => {
    const town = drawTown(random);
    return near(random, { lat: town.lat, lng: town.lng, townCode: town.code }, TOWN_RADIUS);
  };
  return (random) =>
    around.length === 0 || random() < 0.75
      ? inTown(random)
      : near(random, pick(random, around), OPENING_RADIUS);
}

/** Moves a point evenly within a disc of so many metres, rounded to about 10 cm. */
export function near<T extends Place>(random: Random, point: T, radius: number): T {
  const far = radius * Math.sqrt(random());
  const turn = 2 * Math.PI * random();
  return moved(point, far * Math.cos(turn), far * Math.sin(turn));
}

/** The same thing so many metres farther north and east. */
export function moved<T extends Place>(point: T, north: number, east: number): T {
  const perEast = METRES_PER_DEGREE * Math.cos((point.lat * Math.PI) / 180);
  return {
    ...point,
    lat: rounded(point.lat + north / METRES_PER_DEGREE),
    lng: rounded(point.lng + east / perEast),
  };
}

/** Metres between two points, near enough for a city (flat). */
export function metresBetween(a: Place, b: Place): number {
  const perEast = METRES_PER_DEGREE * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot((a.lat - b.lat) * METRES_PER_DEGREE, (a.lng - b.lng) * perEast);
}

function nearestTown(place: Place, towns: readonly TownPlace[]): string | null {
  let code: string | null = null;
  let least = NEAR_A_TOWN;
  for (const town of towns) {
    const metres = metresBetween(place, town);
    if (metres < least) [code, least] = [town.code, metres];
  }
  return code;
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
