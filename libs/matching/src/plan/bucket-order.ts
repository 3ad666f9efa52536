export interface BucketOrder {
  /** Where each bucket begins in `order`; one more at the end. */
  readonly first: Int32Array;
  /** Positions in `keys`, bucket after bucket, in the given order within each. */
  readonly order: Int32Array;
}

/** Counting sort of whole keys 0 to `buckets` − 1; stable. */
export function bucketOrder(keys: Int32Array, buckets: number): BucketOrder {
  const first = new Int32Array(buckets + 1);
  for (const key of keys) first[key + 1]!++;
  for (let bucket = 0; bucket < buckets; bucket++) first[bucket + 1]! += first[bucket]!;
  const next = first.slice(0, buckets);
  const order = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at++) order[next[keys[at]!]!++] = at;
  return { first, order };
}
