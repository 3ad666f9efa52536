import { type Command, CommandFailed } from '../command';

export const match: Command = {
  name: 'match',
  summary: '',
  options: {},
  help: '',
  async run() {
    throw new CommandFailed('');
  },
};
