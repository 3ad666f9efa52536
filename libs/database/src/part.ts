import type { EntityManager } from 'typeorm';
import type { Actor } from './actor';

/** One transaction of one actor. */
export interface Tx {
  readonly actor: Actor;
  readonly manager: EntityManager;
  /** Runs after a successful commit; a failure there is logged and changes nothing. */
  afterCommit(work: Later): void;
}

export type Later = () => Promise<void>;

/** A transaction under way, or the part of one that a call inside it makes up. */
export class Part implements Tx {
  private last: Promise<unknown> = Promise.resolve();
  private closed = false;

  constructor(
    readonly actor: Actor,
    readonly manager: EntityManager,
    readonly later: Later[],
  ) {}

  /** What was begun inside but runs on after its end (a timer, a queue's connection) does not belong to it. */
  get isOpen(): boolean {
    return !this.closed;
  }

  afterCommit(work: Later): void {
    this.later.push(work);
  }

  /** Parts of one transaction share its connection: savepoints of two at once would cut each other off. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.last.then(work);
    this.last = mine.catch(() => undefined);
    return mine;
  }

  async close(): Promise<void> {
    await this.last;
    this.closed = true;
  }
}
