import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearForeignPidFile, runningPostmaster } from './postmaster';

let cluster: string;
const pidFile = () => join(cluster, 'postmaster.pid');

beforeEach(() => {
  cluster = mkdtempSync(join(tmpdir(), 'cluster-'));
});

afterEach(() => rmSync(cluster, { recursive: true }));

describe('the pid file of a cluster', () => {
  it('may not be there', () => {
    expect(runningPostmaster(cluster)).toBeNull();
    clearForeignPidFile(cluster);
  });

  it('may name a process that is another program by now', () => {
    writeFileSync(pidFile(), `${process.ppid}\n${cluster}\n1\n5432\n`);
    expect(runningPostmaster(cluster)).toBeNull();
    clearForeignPidFile(cluster);
    expect(existsSync(pidFile())).toBe(false);
  });

  it('stays for PostgreSQL to judge where the process is gone', () => {
    writeFileSync(pidFile(), `4194304\n${cluster}\n1\n5432\n`);
    clearForeignPidFile(cluster);
    expect(existsSync(pidFile())).toBe(true);
  });
});
