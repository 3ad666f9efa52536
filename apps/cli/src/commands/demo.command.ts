import type { Command } from '../command';
import { loadCity } from '../demo/load-city';
import { withDatabase } from '../open-database';
import { print, printJson } from '../progress';

export const demo: Command = {
  name: 'demo',
  summary: 'load the demo city',
  options: { json: { type: 'boolean' } },
  help: `tsumugi demo [--json]

Loads the demo city, all of it fictional but for the towns of Tama: groups, openings with sessions over the coming
eight weeks, 2,000 residents and the first interests. Once: a city that is there stays as it is. "npm start" does
the same at its first run.

  --json   print { loaded }: false if it was there already

Example:
  tsumugi demo`,
  async run({ values }) {
    const loaded = await withDatabase((database) => loadCity(database, new Date()));
    if (values.json) printJson({ loaded });
    else print(loaded ? 'The demo city is loaded.' : 'The demo city is there already.');
  },
};
