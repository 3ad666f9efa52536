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

type Draw = (random: Random) => Home;

/**
 * Homes around towns and openings; with both, one in four is drawn by an opening, and where towns lie near it,
 * the home is in one of these. Throws `nowhere-to-live` where neither has a position.
 */
export function homeDrawer(towns: readonly TownPlace[], openings: readonly Place[]): Draw {
  if (towns.length === 0 && openings.length === 0) {
    throw Object.assign(new Error('No town and no opening has a position'), { code: 'nowhere-to-live' });
  }
  const byOpening = openings.map((opening) => nearOpening(opening, towns));
  if (towns.length === 0) return (random) => pick(random, byOpening)(random);
  const drawTown = weighted(towns.map((town) => [town, town.weight ?? 1] as const));
  const byTown: Draw = (random) => inTown(random, drawTown(random));
  if (byOpening.length === 0) return byTown;
  return (random) => (random() < 0.75 ? byTown : pick(random, byOpening))(random);
}

function nearOpening({ lat, lng }: Place, towns: readonly TownPlace[]): Draw {
  const reachable = towns.filter((town) => metresBetween({ lat, lng }, town) < OPENING_RADIUS);
  if (reachable.length > 0) return (random) => inTown(random, pick(random, reachable));
  return (random) => near(random, { lat, lng, townCode: null }, OPENING_RADIUS);
}

function inTown(random: Random, { lat, lng, code }: TownPlace): Home {
  return near(random, { lat, lng, townCode: code }, TOWN_RADIUS);
}

/** Moves a point evenly within a disc of so many metres, rounded to about 10 cm. */
function near<T extends Place>(random: Random, point: T, radius: number): T {
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

function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
