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

  it('tells a file that is not there from a wrong command', async () => {
    expect(await runCommand(['import', 'towns', '/no/such/towns.csv'])).toBe(1);
    expect(stderr).toContain('/no/such/towns.csv');
  });
});
