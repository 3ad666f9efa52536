import { type Command, CommandFailed } from '../command';

export const recommend: Command = {
  name: 'recommend',
  summary: '',
  options: {},
  help: '',
  async run() {
    throw new CommandFailed('');
  },
};
