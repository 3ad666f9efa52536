import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchCity, cityOf } from './bench-city';
import { differenceFigures, growthFigures, openingFigures, peopleFigures } from './engine-figures';
import type { Figure } from './figure';

/**
 * SQL and index against the usual way, over a drawn city. `--residents N` sets its size, `--large N` adds a second one
 * for the growth, `--sample N` sets how many openings are measured.
 */
async function main(): Promise<Figure[]> {
  const { values } = parseArgs({
    options: {
      residents: { type: 'string', default: '150000' },
      large: { type: 'string', default: '0' },
      sample: { type: 'string', default: '60' },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'tsumugi-bench-'));
  try {
    return await measure(folder, Number(values.residents), Number(values.large), Number(values.sample));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string, residents: number, large: number, sample: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  const add = (more: Figure[]) => {
    for (const figure of more) console.error(`${figure.pass ? '  ' : '! '}${figure.figure}: ${figure.value}`);
    figures.push(...more);
  };
  const town = await benchCity(join(folder, 'town'), cityOf(residents, 2000));
  add(await peopleFigures(town, sample));
  add(await openingFigures(town, 30));
  add(await differenceFigures(town, 2 * sample));
  if (large > 0) {
    const city = await benchCity(join(folder, 'large'), cityOf(large, 2000));
    add(await growthFigures(town, city, sample));
    await city.close();
  }
  await town.close();
  const many = await benchCity(join(folder, 'many'), cityOf(2000, 20_000));
  add(await openingFigures(many, 200));
  await many.close();
  return figures;
}

main().then((figures) => console.log(JSON.stringify(figures, null, 2)));
