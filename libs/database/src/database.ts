import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from './actor';
import { beginSpeaking, inNameOf } from './actor.statement';
import { type Later, Part, type Tx } from './part';
import { notWaitedFor } from './patience';

@Injectable()
export class Database {
  private readonly logger = new Logger(Database.name);
  private readonly underWay = new AsyncLocalStorage<Part>();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one transaction that carries the actor's name (`app.actor` and beside). Called while one is under way it joins
   * that one: all or nothing still holds for each call, and nobody waits for a second connection.
   * @throws what `work` throws, after the rollback
   */
  async withActor<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const outer = this.underWay.getStore();
    if (outer?.isOpen) return outer.inTurn(() => this.join(outer, actor, work));
    const later: Later[] = [];
    const result = await this.dataSource.transaction(async (manager) => {
      await beginSpeaking(manager, actor);
      return this.perform(new Part(actor, manager, later), work);
    });
    for (const each of later) this.runLater(each);
    return result;
  }

  /** A savepoint, so that a refusal that somebody catches leaves nothing behind. */
  private async join<T>(outer: Part, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const later: Later[] = [];
    const result = await inNameOf(outer, actor, () =>
      outer.manager.transaction((manager) => this.perform(new Part(actor, manager, later), work)),
    );
    outer.later.push(...later);
    return result;
  }

  private async perform<T>(part: Part, work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      return await this.underWay.run(part, () => work(part));
    } finally {
      await part.close();
    }
  }

  private runLater(later: Later): void {
    notWaitedFor(later).catch((error: Error) => this.logger.warn(`after commit: ${error.message}`));
  }
}
