import { type Command, CommandFailed } from '../command';

export const residents: Command = {
  name: 'residents',
  summary: '',
  options: {},
  help: '',
  async run() {
    throw new CommandFailed('');
  },
};
