/** On a flat map: metres, x to the east, y to the south. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface LatLng {
  readonly lat: number;
  readonly lng: number;
}

const EARTH_RADIUS = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** A city is small: its degrees become metres around its middle. */
export function flatAround(middle: LatLng): (place: LatLng) => Point {
  const shrink = Math.cos(middle.lat * RADIANS);
  return ({ lat, lng }) => ({
    x: EARTH_RADIUS * (lng - middle.lng) * RADIANS * shrink,
    y: -EARTH_RADIUS * (lat - middle.lat) * RADIANS,
  });
}

export function middleOf(places: readonly LatLng[]): LatLng {
  const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
  return { lat: mean(places.map(({ lat }) => lat)), lng: mean(places.map(({ lng }) => lng)) };
}
