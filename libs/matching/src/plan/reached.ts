export const FAR = 0x7fffffff;

/** Distances of one search over nodes of one kind; whence each was reached. */
export class Reached {
  readonly distance: Int32Array;
  readonly by: Int32Array;
  private readonly touched: Int32Array;
  private count = 0;

  constructor(nodes: number) {
    this.distance = new Int32Array(nodes).fill(FAR);
    this.by = new Int32Array(nodes);
    this.touched = new Int32Array(nodes);
  }

  /** Whether this way is shorter than all before. */
  reach(node: number, distance: number, by: number): boolean {
    if (distance >= this.distance[node]!) return false;
    if (this.distance[node] === FAR) this.touched[this.count++] = node;
    this.distance[node] = distance;
    this.by[node] = by;
    return true;
  }

  settle(end: number, price: Int32Array): void {
    for (let at = 0; at < this.count; at++) {
      const node = this.touched[at]!;
      const short = end - this.distance[node]!;
      if (short > 0) price[node]! += short;
      this.distance[node] = FAR;
    }
    this.count = 0;
  }
}
