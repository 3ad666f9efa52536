import type { TownRow } from '../towns.query';
import { apart } from './apart';
import { cells } from './cells';
import { flatAround, middleOf, type Point } from './flat';

/** A town without its 丁目: one mark on the map. */
export interface MapTown extends Point {
  readonly base: string;
  readonly townIds: readonly string[];
  /** The land of each 丁目: corners. */
  readonly land: readonly (readonly Point[])[];
}

export interface TownMap {
  readonly width: number;
  readonly height: number;
  readonly towns: readonly MapTown[];
}

type Town = Pick<TownRow, 'id' | 'base' | 'chome' | 'lat' | 'lng'>;

const WIDTH = 360;
const MARGIN = 8;
/** Between marks: they are pressed with a finger. */
const BETWEEN = 32;

/**
 * A map drawn from nothing but the points of the towns: each has the land that lies nearest to it. Units of 1/360 of the
 * width. `null` without towns.
 */
export function townMap(towns: readonly Town[]): TownMap | null {
  const own = withoutRests(towns);
  if (own.length === 0) return null;
  const flat = flatAround(middleOf(own));
  const points = own.map(flat);
  const land = cells(points);
  const corners = land.flat();
  const [left, top] = [Math.min(...corners.map(({ x }) => x)), Math.min(...corners.map(({ y }) => y))];
  const scale = (WIDTH - 2 * MARGIN) / (Math.max(...corners.map(({ x }) => x)) - left);
  const draw = ({ x, y }: Point) => ({ x: MARGIN + (x - left) * scale, y: MARGIN + (y - top) * scale });
  const height = Math.ceil((Math.max(...corners.map(({ y }) => y)) - top) * scale) + 2 * MARGIN;
  const drawn = own.map((town, at) => ({
    town,
    point: draw(points[at] as Point),
    land: land[at]?.map(draw) ?? [],
  }));
  return { width: WIDTH, height, towns: byBase(drawn, towns) };
}

/** What is left of a town outside its 丁目 has a point that lies anywhere. */
function withoutRests(towns: readonly Town[]): Town[] {
  const divided = new Set(towns.filter(({ chome }) => chome !== null).map(({ base }) => base));
  return towns.filter(({ base, chome }) => chome !== null || !divided.has(base));
}

interface Drawn {
  readonly town: Town;
  readonly point: Point;
  readonly land: readonly Point[];
}

function byBase(drawn: readonly Drawn[], towns: readonly Town[]): MapTown[] {
  const bases = [...new Set(drawn.map(({ town }) => town.base))];
  const marks = bases.map((base) => {
    const parts = drawn.filter(({ town }) => town.base === base);
    const sum = (of: (part: Drawn) => number) => parts.reduce((all, part) => all + of(part), 0);
    return {
      base,
      townIds: towns.filter((town) => town.base === base).map(({ id }) => id),
      x: sum(({ point }) => point.x) / parts.length,
      y: sum(({ point }) => point.y) / parts.length,
      land: parts.map(({ land }) => land),
    };
  });
  const places = apart(marks, BETWEEN);
  return marks.map((mark, at) => ({ ...mark, ...places[at] }));
}
