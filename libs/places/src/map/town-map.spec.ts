import { apart } from './apart';
import { cells } from './cells';
import { townMap } from './town-map';

const town = (id: string, base: string, chome: number | null, lat: number, lng: number) => ({
  ...{ id, base, chome, lat, lng },
});
const NAGAYAMA = [
  town('n1', '永山', 1, 35.629, 139.445),
  town('n2', '永山', 2, 35.627, 139.449),
  town('n0', '永山', null, 35.7, 139.6),
];
const SEKIDO = town('s4', '関戸', 4, 35.651, 139.447);

const area = (corners: readonly { x: number; y: number }[]) =>
  Math.abs(
    corners.reduce((sum, { x, y }, at) => {
      const next = corners[(at + 1) % corners.length] as { x: number; y: number };
      return sum + x * next.y - next.x * y;
    }, 0) / 2,
  );

describe('the land around points', () => {
  it('is shared half way, and a circle where nobody is near', () => {
    const [alone] = cells([{ x: 0, y: 0 }]);
    const [left, right] = cells([
      { x: 0, y: 0 },
      { x: 200, y: 0 },
    ]);
    expect(Math.max(...(left ?? []).map(({ x }) => x))).toBeCloseTo(100);
    expect(Math.min(...(right ?? []).map(({ x }) => x))).toBeCloseTo(100);
    expect(area(left ?? [])).toBeLessThan(area(alone ?? []));
    expect(area(left ?? [])).toBeCloseTo(area(right ?? []));
  });
});

describe('marks', () => {
  it('do not cover one another, and stay where they are when far apart', () => {
    const points = [...Array.from({ length: 6 }, () => ({ x: 100, y: 100 })), { x: 300, y: 300 }];
    const moved = apart(points, 28);
    const distances = moved.flatMap((one, at) =>
      moved.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(Math.min(...distances)).toBeGreaterThan(26);
    expect(moved[6]).toEqual({ x: 300, y: 300 });
  });
});

describe('the map of towns', () => {
  it('has one mark for all of a town, within its picture', () => {
    const map = townMap([...NAGAYAMA, SEKIDO]);
    expect(map?.towns.map(({ base, townIds, land }) => [base, townIds, land.length])).toEqual([
      ['永山', ['n1', 'n2', 'n0'], 2],
      ['関戸', ['s4'], 1],
    ]);
    for (const { x, y, land } of map?.towns ?? [])
      for (const point of [{ x, y }, ...land.flat()]) {
        expect(point.x).toBeGreaterThanOrEqual(0);
        expect(point.x).toBeLessThanOrEqual(map?.width ?? 0);
        expect(point.y).toBeLessThanOrEqual(map?.height ?? 0);
      }
  });

  it('has north above and east to the right', () => {
    const [nagayama, sekido] = townMap([...NAGAYAMA, SEKIDO])?.towns ?? [];
    expect(sekido?.y).toBeLessThan(nagayama?.y ?? 0);
    const [west, east] = townMap([SEKIDO, town('e', '聖ヶ丘', 1, 35.65, 139.48)])?.towns ?? [];
    expect(west?.x).toBeLessThan(east?.x ?? 0);
  });

  it('is none without towns', () => {
    expect(townMap([])).toBeNull();
  });
});
