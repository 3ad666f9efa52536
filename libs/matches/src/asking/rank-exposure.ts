/** What the place in a list shows of an opening: 1 / log2(rank + 1) in whole thousandths, rank from 1. */
export function exposureOfRank(rank: number): number {
  return Math.floor(1000 / Math.log2(rank + 1));
}
