/** Degrees, WGS 84. */
export interface LatLng {
  readonly lat: number;
  readonly lng: number;
}

const DEGREES = /^[+-]?\d{1,3}(\.\d+)?$/;

/** From two cells; `null` where either is no number, off the globe, or both are zero (which is how files say "unknown"). */
export function latLng(lat: string, lng: string): LatLng | null {
  if (!DEGREES.test(lat.trim()) || !DEGREES.test(lng.trim())) return null;
  const place = { lat: Number(lat), lng: Number(lng) };
  if (Math.abs(place.lat) > 90 || Math.abs(place.lng) > 180) return null;
  return place.lat === 0 && place.lng === 0 ? null : place;
}

const EARTH_RADIUS = 6_371_008.8;

/** Metres along the surface, good enough for telling 100 m from 1 km. */
export function metresBetween(a: LatLng, b: LatLng): number {
  const radians = Math.PI / 180;
  const north = (b.lat - a.lat) * radians;
  const east = (b.lng - a.lng) * radians * Math.cos(((a.lat + b.lat) / 2) * radians);
  return EARTH_RADIUS * Math.hypot(north, east);
}
