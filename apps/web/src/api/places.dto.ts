export class TownResponse {
  id: string;
  /** Stable across imports. */
  code: string;
  name: string;
  /** The community area's number; null where none is known. */
  areaNumber: number | null;
}
