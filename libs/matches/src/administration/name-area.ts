import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { setAreaName } from './town-area.statement';

const MOST_LETTERS = 100;

/** Says what the committee of a community area is called. */
@Injectable()
export class NameArea {
  constructor(private readonly database: Database) {}

  /**
   * @param name empty where none is known
   * @throws Refusal `not-allowed`, `area-unknown`, `area-name-too-long`
   */
  async run(areaId: string, name: string, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account' || actor.staff?.role !== 'administrator') throw new Refusal('not-allowed');
    const named = name.normalize('NFKC').trim();
    if (named.length > MOST_LETTERS) throw new Refusal('area-name-too-long');
    await this.database.withActor(actor, async (tx) => {
      if (!(await setAreaName(tx, areaId, named || null))) throw new Refusal('area-unknown');
      await audit(tx, now, 'name-area', { kind: 'setting', id: areaId });
    });
  }
}
