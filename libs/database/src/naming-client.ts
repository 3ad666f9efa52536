import { Client, escapeLiteral } from 'pg';
import { PreparingClient } from './preparing-client';

type Query = (first: unknown, ...rest: unknown[]) => unknown;

/** What PostgreSQL knows an actor by, setting by setting. */
export type ActorNames = Readonly<Record<'actor' | 'account' | 'person' | 'groups' | 'staff', string>>;

const START = 'START TRANSACTION';
const BOUND = /^(START TRANSACTION|SET TRANSACTION|SAVEPOINT|RELEASE|ROLLBACK TO|ROLLBACK|COMMIT)\b/;

/**
 * Says in whose name a statement comes where that is another than before: an action changes its name far more often
 * than its statements notice. A transaction begins on the wire together with its first name.
 */
export class NamingClient extends PreparingClient {
  /** In whose name the transaction speaks from its next statement on. */
  speaker: ActorNames | null = null;
  private said = '';
  private beginning = false;

  /** @returns whether there is nothing more to do for this statement */
  private sayFirst(statement: unknown): boolean {
    const bound = typeof statement === 'string' ? BOUND.exec(statement)?.[0] : undefined;
    const begins = this.beginning;
    this.beginning = bound === START;
    if (bound === START) return true;
    const isOver = bound === 'COMMIT' || bound === 'ROLLBACK';
    if (isOver) this.speaker = null;
    // A savepoint takes the names that were said after it along.
    if (isOver || bound === 'ROLLBACK TO') this.said = '';
    if (isOver && begins) return true;
    const name = this.speaker && !bound ? saying(this.speaker) : this.said;
    const news = name === this.said ? [] : [name];
    this.said = name;
    if (begins || news.length > 0) this.say([...(begins ? [START] : []), ...news].join('; '));
    return false;
  }

  /** What follows must not run in no transaction, or in a name that is not its own. */
  private say(text: string): void {
    (Client.prototype.query as Query).call(this, text, (error: Error | null) => {
      if (error) this.end().catch(() => undefined);
    });
  }

  static {
    const { query } = PreparingClient.prototype as unknown as { query: Query };
    NamingClient.prototype.query = function (this: NamingClient, first: unknown, ...rest: unknown[]) {
      if (this.sayFirst(first)) return Promise.resolve({ rows: [], rowCount: null });
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
