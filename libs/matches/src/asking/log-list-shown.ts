import { Database, system } from '@app/database';
import { dayAt } from '@app/matching';
import { Injectable } from '@nestjs/common';
import { addExposures, countFirstList } from './list-shown.statement';
import { exposureOfRank } from './rank-exposure';

/**
 * A list of openings was shown to a resident. The first of a Tokyo day counts, so that reading a page again moves
 * nothing.
 */
@Injectable()
export class LogListShown {
  /** Whose list of the day this process has written down: it asks the database no second time. */
  private written = { day: '', people: new Set<string>() };

  constructor(private readonly database: Database) {}

  /** @param openingIds in the order shown, the first at rank 1 */
  async run(personId: string, openingIds: readonly string[], now: Date): Promise<void> {
    if (openingIds.length === 0) return;
    const day = dayAt(now.getTime());
    if (this.written.day !== day) this.written = { day, people: new Set() };
    const { people } = this.written;
    if (people.has(personId)) return;
    await this.database.withActor(system('engine'), async (tx) => {
      if (!(await countFirstList(tx, personId, day))) return;
      const thousandths = openingIds.map((_, at) => exposureOfRank(at + 1));
      await addExposures(tx, day, openingIds, thousandths);
    });
    people.add(personId);
  }
}
