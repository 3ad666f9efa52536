/** Above any number of sessions; with a distance below 2^33 the key is a whole number that a double keeps. */
const SPREAD = 2 ** 20;

/** A binary heap of sessions by whole distance, nearest first; the same session may stand in it twice. */
export class SessionQueue {
  private keys = new Float64Array(64);
  private size = 0;

  clear(): void {
    this.size = 0;
  }

  push(session: number, distance: number): void {
    if (this.size === this.keys.length) this.grow();
    const key = distance * SPREAD + session;
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.keys[parent]! <= key) break;
      this.keys[at] = this.keys[parent]!;
      at = parent;
    }
    this.keys[at] = key;
  }

  /** The nearest as `distance · 2^20 + session`, or -1. */
  pop(): number {
    if (this.size === 0) return -1;
    const nearest = this.keys[0]!;
    this.size--;
    if (this.size > 0) this.sink(this.keys[this.size]!);
    return nearest;
  }

  static sessionOf(key: number): number {
    return key % SPREAD;
  }

  static distanceOf(key: number): number {
    return Math.floor(key / SPREAD);
  }

  private sink(key: number): void {
    let at = 0;
    for (let child = 1; child < this.size; child = 2 * at + 1) {
      if (child + 1 < this.size && this.keys[child + 1]! < this.keys[child]!) child++;
      if (this.keys[child]! >= key) break;
      this.keys[at] = this.keys[child]!;
      at = child;
    }
    this.keys[at] = key;
  }

  private grow(): void {
    const larger = new Float64Array(2 * this.keys.length);
    larger.set(this.keys);
    this.keys = larger;
  }
}
