import { type Command, CommandFailed } from '../command';

export const staff: Command = {
  name: 'staff',
  summary: '',
  options: {},
  help: '',
  async run() {
    throw new CommandFailed('');
  },
};
