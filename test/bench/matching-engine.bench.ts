import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchCity, cityOf, RESIDENTS_OF_ONE_TOWN } from './bench-city';
import { differenceFigures } from './difference-figures';
import { growthFigures, openingFigures, peopleFigures } from './engine-figures';
import type { Figure } from './figure';

const ROOT = join(tmpdir(), 'tsumugi-bench-');

/**
 * SQL and index against the usual way, over a drawn city of `--residents`. More than 150,000 are measured as the growth
 * from a town of 150,000. `--sample` sets how many openings are measured.
 */
async function main(): Promise<Figure[]> {
  const { values } = parseArgs({
    options: {
      residents: { type: 'string', default: String(RESIDENTS_OF_ONE_TOWN) },
      sample: { type: 'string', default: '60' },
    },
  });
  const folder = mkdtempSync(ROOT);
  try {
    return await measure(folder, Number(values.residents), Number(values.sample));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string, residents: number, sample: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  const add = (more: Figure[]) => {
    for (const figure of more) console.error(`${figure.pass ? '  ' : '! '}${figure.figure}: ${figure.value}`);
    figures.push(...more);
  };
  const town = await benchCity(
    join(folder, 'town'),
    cityOf(Math.min(residents, RESIDENTS_OF_ONE_TOWN), 2000),
  );
  add(await peopleFigures(town, sample));
  add(await openingFigures(town, 30));
  add(await differenceFigures(town, Math.max(100, sample)));
  if (residents > RESIDENTS_OF_ONE_TOWN) {
    const city = await benchCity(join(folder, 'large'), cityOf(residents, 2000));
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
