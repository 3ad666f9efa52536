import { oneLine } from '../clean-text';
import { type LatLng, latLng } from '../place-on-earth';
import { pythonDict } from './python-dict';

export interface Locality {
  readonly place: LatLng | null;
  readonly address: string | null;
}

/**
 * The column `locality`: a Python dict with latitude, longitude and, as JSON inside, the address.
 * `null` for a cell that cannot be read.
 */
export function readLocality(cell: string): Locality | null {
  const dict = pythonDict(cell);
  if (!dict) return null;
  const place = latLng(dict.get('latitude') ?? '', dict.get('longitude') ?? '');
  return { place, address: addressOf(dict.get('human_address') ?? '') };
}

function addressOf(json: string): string | null {
  const parts = parsed(json);
  if (!parts) return null;
  const of = (name: string) => (typeof parts[name] === 'string' ? oneLine(parts[name]) : '');
  const lines = [of('address'), of('city'), oneLine(`${of('state')} ${of('zip')}`)];
  return lines.filter(Boolean).join(', ') || null;
}

function parsed(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
