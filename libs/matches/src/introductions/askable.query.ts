import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { asksOf } from './asks.query';
import { askObstacle } from './fair-asking';

/** Who of an opening's candidates may be asked now, and who was asked for it before. */
export interface Askable {
  readonly free: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
}

/** Tells a group whom it may ask, without why not. */
@Injectable()
export class AskableQuery {
  async run(tx: Tx, openingId: string, personIds: readonly string[], now: Date): Promise<Askable> {
    const asks = await asksOf(tx, openingId, personIds);
    const free = personIds.filter((id) => {
      const of = asks.get(id);
      return of && !of.underWay && askObstacle(of, now) === null;
    });
    const asked = personIds.filter((id) => asks.get(id)?.askedForOpening);
    return { free: new Set(free), asked: new Set(asked) };
  }
}
