import { bucketOrder } from './bucket-order';

describe('the order by buckets', () => {
  it('puts positions bucket after bucket, in the given order within each, and says where each begins', () => {
    const { first, order } = bucketOrder(Int32Array.of(2, 0, 2, 3, 0), 5);
    expect([...order]).toEqual([1, 4, 0, 2, 3]);
    expect([...first]).toEqual([0, 2, 2, 4, 5, 5]);
  });

  it('is empty for nothing', () => {
    const { first, order } = bucketOrder(new Int32Array(0), 2);
    expect([[...order], [...first]]).toEqual([[], [0, 0, 0]]);
  });
});
