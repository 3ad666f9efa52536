import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { barrier } from './reach';

const stranger = { uid: 64_001, gid: 64_001 };
let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'home-'));
  mkdirSync(join(home, 'tsumugi'));
});

afterEach(() => rmSync(home, { recursive: true }));

describe('barrier', () => {
  it('is the private home on the way', () => {
    expect(barrier(join(home, 'tsumugi/.tsumugi'), stranger)).toBe(home);
  });

  it('is not there for the owner', () => {
    const owner = { uid: process.getuid?.() ?? 0, gid: 0 };
    expect(barrier(join(home, 'tsumugi'), owner)).toBeNull();
  });

  it('is not there once everybody may enter', () => {
    chmodSync(home, 0o711);
    chmodSync(join(home, 'tsumugi'), 0o711);
    expect(barrier(join(home, 'tsumugi'), stranger)).toBeNull();
  });
});
