import { type Command, CommandFailed } from '../command';

export const demo: Command = {
  name: 'demo',
  summary: '',
  options: {},
  help: '',
  async run() {
    throw new CommandFailed('');
  },
};
