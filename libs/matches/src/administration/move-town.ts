import { audit } from '@app/access';
import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { DeskQuery } from '../desk.query';
import { setTownArea } from './town-area.statement';

/** Gives a town to another community area: its cases wait on the desk of that area's coordinators from then on. */
@Injectable()
export class MoveTown {
  constructor(
    private readonly database: Database,
    private readonly desk: DeskQuery,
  ) {}

  /**
   * @returns how many cases that wait went to another desk
   * @throws Refusal `not-allowed`, `town-unknown`
   */
  async run(townId: string, areaId: string | null, actor: Actor, now: Date): Promise<number> {
    mustBeAdministrator(actor);
    return this.database.withActor(actor, async (tx) => {
      const moved = await this.move(tx, townId, areaId);
      await audit(tx, now, 'move-town', { kind: 'town', id: townId }, areaId);
      return moved;
    });
  }

  /**
   * How many cases would go to another desk: the town is moved, the desk is read, and all of it is taken back.
   * @throws Refusal `not-allowed`, `town-unknown`
   */
  async preview(townId: string, areaId: string | null, actor: Actor): Promise<number> {
    mustBeAdministrator(actor);
    const tried = await this.database
      .withActor(actor, async (tx): Promise<Tried> => {
        throw new Tried(await this.move(tx, townId, areaId));
      })
      .catch((thrown: unknown) => thrown);
    if (!(tried instanceof Tried)) throw tried;
    return tried.moved;
  }

  private async move(tx: Tx, townId: string, areaId: string | null): Promise<number> {
    const before = await this.areas(tx);
    if (!(await setTownArea(tx, townId, areaId))) throw new Refusal('town-unknown');
    const after = await this.areas(tx);
    return [...before].filter(([id, area]) => after.get(id) !== area).length;
  }

  private async areas(tx: Tx): Promise<Map<string, number | null>> {
    const rows = await this.desk.run(tx, null);
    return new Map(rows.map(({ kind, id, areaNumber }) => [`${kind} ${id}`, areaNumber]));
  }
}

/** Ends a transaction that only wanted to see. */
class Tried extends Error {
  readonly code = 'only-tried';
  constructor(readonly moved: number) {
    super('only-tried');
  }
}

function mustBeAdministrator(actor: Actor): void {
  if (actor.kind !== 'account' || actor.staff?.role !== 'administrator') throw new Refusal('not-allowed');
}
