import { inOrder, type Standing } from './which-is-kept';

const card = (more: Partial<Standing> & { name: string }) => ({
  ...{ accountId: null, hasSignedIn: false, createdAt: new Date('2026-04-01T00:00:00Z') },
  ...more,
});
const used = card({ name: 'used', accountId: 'a', hasSignedIn: true });
const unused = card({ name: 'unused', accountId: 'b', createdAt: new Date('2026-10-01T00:00:00Z') });
const paper = card({ name: 'paper', createdAt: new Date('2026-11-01T00:00:00Z') });
const older = card({ name: 'older' });

test.each([
  [used, unused],
  [used, paper],
  [unused, paper],
  [paper, older],
])('$name is kept, whichever is named first', (kept, other) => {
  expect(inOrder(kept, other)).toEqual({ kept, other });
  expect(inOrder(other, kept)).toEqual({ kept, other });
});
