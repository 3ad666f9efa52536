import { exposureOfRank } from './rank-exposure';

test.each([
  [1, 1000],
  [2, 630],
  [3, 500],
  [7, 333],
  [20, 227],
])('rank %i shows %i thousandths', (rank, thousandths) => {
  expect(exposureOfRank(rank)).toBe(thousandths);
});
