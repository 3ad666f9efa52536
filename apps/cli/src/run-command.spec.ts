import 'reflect-metadata';
import { COMMANDS } from './commands';
import { runCommand } from './run-command';

let stderr: string;

beforeEach(() => {
  stderr = '';
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    stderr += chunk;
    return true;
  });
});

afterEach(() => jest.restoreAllMocks());

describe('tsumugi', () => {
  it.each(COMMANDS.map(({ name }) => name))('%s tells what it does', async (name) => {
    expect(await runCommand([name, '--help'])).toBe(0);
    expect(process.stdout.write).toHaveBeenCalledWith(expect.stringContaining(`tsumugi ${name}`));
  });

  it('names the commands there are', async () => {
    expect(await runCommand(['importt'])).toBe(2);
    expect(stderr).toContain('There are: migrate, demo, import');
  });

  it('names the options there are', async () => {
    expect(await runCommand(['match', '--openning', 'nyc-service:1'])).toBe(2);
    expect(stderr).toContain('--opening, --all, --limit, --now, --json');
  });

  it('says which value does not fit', async () => {
    expect(await runCommand(['match', '--all', '--now', '花見のころ'])).toBe(2);
    expect(stderr).toContain('--now');
  });

  it.each([
    [['match', '--all', '--now', '2011-02-31'], '--now is "2011-02-31"; it must be'],
    [['demo', '多摩市'], 'demo takes no word "多摩市". Options of demo: --json, --help.'],
    [['match', '--all', '--limit', '-1'], '--limit needs a value; one that begins with a dash'],
    [['match', '--all', '--json=yes'], '--json takes no value. Options of match: --opening'],
    [
      ['import', 'birds'],
      'There is no import "birds". There are: towns, groups, openings, events, gathering-places.',
    ],
    [['import'], 'Say what to import (towns, groups, openings, events, gathering-places)'],
  ])('%j is refused in our words', async (args, words) => {
    expect(await runCommand(args)).toBe(2);
    expect(stderr).toContain(words);
  });

  it('names every value that does not fit', async () => {
    expect(await runCommand(['match', '--all', '--limit', '0', '--now', '花見のころ'])).toBe(2);
    expect(stderr).toMatch(/^--limit is "0".*\n--now is "花見のころ"/);
  });

  it('tells a file that is not there from a wrong command', async () => {
    expect(await runCommand(['import', 'towns', '/no/such/towns.csv'])).toBe(1);
    expect(stderr).toContain('/no/such/towns.csv');
  });
});
