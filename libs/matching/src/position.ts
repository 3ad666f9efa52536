import type { Position } from './model';

/** Mean earth radius in metres (IUGG). */
const EARTH_RADIUS = 6_371_008.8;
const RADIANS = Math.PI / 180;

const TRAVEL_FIXED_MS = 10 * 60_000;
/** 200 metres a minute. */
const TRAVEL_MS_A_METRE = 300;

/**
 * The place at a latitude and longitude (WGS 84 degrees) on a sphere of 6,371,008.8 m.
 * Call it once, when a place is saved: sin and cos differ in the last bit between libraries.
 */
export function positionOf(latitude: number, longitude: number): Position {
  const phi = latitude * RADIANS;
  const lambda = longitude * RADIANS;
  return {
    x: EARTH_RADIUS * Math.cos(phi) * Math.cos(lambda),
    y: EARTH_RADIUS * Math.cos(phi) * Math.sin(lambda),
    z: EARTH_RADIUS * Math.sin(phi),
  };
}

/**
 * Metres straight through the sphere (0.13 mm under the arc at 5 km).
 * The order of operations is part of the contract: SQL repeats it to the last bit.
 */
export function chord(a: Position, b: Position): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const dz = a.z - b.z;
  return Math.sqrt(dx * dx + dy * dy + dz * dz);
}

/** Milliseconds between two places, rounded up: 10 minutes + the chord at 200 m a minute; `null` is online, no way. */
export function travelTime(a: Position | null, b: Position | null): number {
  if (!a || !b) return TRAVEL_FIXED_MS;
  return TRAVEL_FIXED_MS + Math.ceil(TRAVEL_MS_A_METRE * chord(a, b));
}
