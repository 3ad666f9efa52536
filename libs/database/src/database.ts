import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from './actor';
import { nameActor } from './actor.statement';

/** One transaction of one actor. */
export interface Tx {
  readonly actor: Actor;
  readonly manager: EntityManager;
  /** Runs after a successful commit; a failure there is logged and changes nothing. */
  afterCommit(work: () => Promise<void>): void;
}

@Injectable()
export class Database {
  private readonly logger = new Logger(Database.name);

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one transaction that carries the actor's name (`app.actor`).
   * @throws what `work` throws, after the rollback
   */
  async withActor<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const waiting: (() => Promise<void>)[] = [];
    const result = await this.dataSource.transaction(async (manager) => {
      await nameActor(manager, actor);
      return work({ actor, manager, afterCommit: (later) => waiting.push(later) });
    });
    for (const later of waiting) this.runLater(later);
    return result;
  }

  private runLater(later: () => Promise<void>): void {
    later().catch((error: Error) => this.logger.warn(`after commit: ${error.message}`));
  }
}
