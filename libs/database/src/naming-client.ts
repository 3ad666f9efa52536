import { AsyncLocalStorage } from 'node:async_hooks';
import { Client, escapeLiteral } from 'pg';
import { PreparingClient } from './preparing-client';

type Query = (first: unknown, ...rest: unknown[]) => unknown;

/** What PostgreSQL knows an actor by, setting by setting. */
export type ActorNames = Readonly<Record<'actor' | 'account' | 'person' | 'groups' | 'staff', string>>;

const START = 'START TRANSACTION';
const BOUND =
  /^(START TRANSACTION|SET TRANSACTION|SAVEPOINT|RELEASE SAVEPOINT|ROLLBACK TO SAVEPOINT|ROLLBACK|COMMIT)\b ?(\w*)/;

/** What stands beside a statement that failed is refused with it, names too, until the transaction goes back. */
const REFUSED_AFTER_A_FAULT = '25P02';

interface Speech {
  readonly client: NamingClient;
  /** The statement that says the name. */
  readonly name: string;
}

/** In whose name the step under way speaks, where that is another than its transaction's. */
const speech = new AsyncLocalStorage<Speech>();

/** Whatever `work` says over this connection, it says in this name; what goes on beside it does not. */
export function speaking<T>(client: NamingClient, names: ActorNames, work: () => T): T {
  return speech.run({ client, name: saying(names) }, work);
}

/**
 * Says in whose name a statement comes where that is another than before: an action changes its name far more often
 * than its statements notice. Names and the bounds of a transaction and its parts go on the wire together with the
 * statement that needs them, and nobody waits for their answers; a part without a statement is never spoken of.
 * Where one of them fails the connection ends; PostgreSQL refuses what comes after it in the same transaction.
 * Statements that are begun side by side go out in one write.
 */
export class NamingClient extends PreparingClient {
  private speaker: string | null = null;
  private said = '';
  /** What goes out before the next statement. */
  private ahead: string[] = [];
  private isGathering = false;

  /** A transaction speaks in this name from now on, until it ends. */
  beginSpeaking(names: ActorNames): void {
    this.speaker = saying(names);
  }

  /** @returns whether the statement is part of what goes ahead of the next, or needs no saying at all */
  private goesAhead(statement: unknown): boolean {
    const [, bound, name] = (typeof statement === 'string' ? BOUND.exec(statement) : null) ?? [];
    switch (bound) {
      case START:
        this.ahead = [START];
        return true;
      case 'SAVEPOINT':
        this.ahead.push(statement as string);
        return true;
      case 'RELEASE SAVEPOINT':
        if (this.ahead.at(-1) === `SAVEPOINT ${name}`) this.ahead.pop();
        else this.ahead.push(statement as string);
        return true;
      case 'ROLLBACK TO SAVEPOINT':
        return this.goesBackTo(`SAVEPOINT ${name}`);
      case 'COMMIT':
      case 'ROLLBACK':
        return this.isOver();
      case 'SET TRANSACTION':
        return false;
      default:
        this.sayName();
        return false;
    }
  }

  /** @returns whether nothing has been said since */
  private goesBackTo(savepoint: string): boolean {
    const unsaid = this.ahead.lastIndexOf(savepoint);
    this.ahead = unsaid === -1 ? [] : this.ahead.slice(0, unsaid);
    // A savepoint takes the names that were said after it along.
    if (unsaid === -1) this.said = '';
    return unsaid !== -1;
  }

  /** @returns whether it never began */
  private isOver(): boolean {
    const neverBegan = this.ahead[0] === START;
    this.ahead = [];
    this.speaker = null;
    this.said = '';
    return neverBegan;
  }

  private sayName(): void {
    const step = speech.getStore();
    const name = (step?.client === this ? step.name : this.speaker) ?? this.said;
    if (name !== this.said) this.ahead.push(name);
    this.said = name;
  }

  private sayAhead(): void {
    if (this.ahead.length === 0) return;
    const text = this.ahead.join('; ');
    this.ahead = [];
    (Client.prototype.query as Query).call(this, text, (error: { code?: string } | null) => {
      if (error && error.code !== REFUSED_AFTER_A_FAULT) this.connection.stream.destroy();
    });
  }

  /** Holds back what is written until everything that is begun in this turn of the event loop has been said. */
  private gather(): void {
    if (this.isGathering) return;
    const { stream } = this.connection;
    this.isGathering = true;
    stream.cork();
    process.nextTick(() => {
      this.isGathering = false;
      stream.uncork();
    });
  }

  static {
    const { query } = PreparingClient.prototype as unknown as { query: Query };
    NamingClient.prototype.query = function (this: NamingClient, first: unknown, ...rest: unknown[]) {
      if (this.goesAhead(first)) return Promise.resolve({ rows: [], rowCount: null });
      this.gather();
      this.sayAhead();
      return query.call(this, first, ...rest);
    } as typeof Client.prototype.query;
  }
}

function saying(names: ActorNames): string {
  const settings = Object.entries(names).map(
    ([name, value]) => `set_config('app.${name}', ${escapeLiteral(value)}, true)`,
  );
  return `SELECT ${settings.join(', ')}`;
}
