import type { DataSource } from 'typeorm';
import { adminOf } from '../support/admin';
import { testDatabase } from '../support/postgres';
import { Visitor } from '../support/visitor';
import { askAsWritten } from './fuzz/ask-as-written';
import { type ApiDescription, type Call, callsOf, descriptionOf } from './fuzz/described';
import { drawRequest } from './fuzz/draw-request';
import type { Drawing } from './fuzz/draw-value';
import { type Heard, Judge } from './fuzz/judge';
import { type Answering, type Caller, type Cast, signedIn, theCast } from './policy/people-of-policy';
import { type Finding, type Row, type RowOptions, scaled } from './row';
import { chance } from './support/chance';
import { inLanes } from './support/in-lanes';
import { startWeb } from './support/web-process';

const CASES = 200;
const LANES = 6;
const ROLES = ['public', 'resident', 'group member', 'coordinator', 'head coordinator', 'administrator'];
/** Broken, no more need be counted. */
const SEEN = 50;
const FEW_OPERATIONS = 25;

/** Drawn requests to every operation that the built service describes, each judged by that description. */
export const fuzz: Row = {
  name: 'fuzz',
  target: 'every operation of the API × 6 roles × 200 drawn requests: 0 × 5xx, 0 answers outside the schema',
  breaks: 'bodies and queries go unchecked',
  run: async (options) => {
    const database = await testDatabase();
    const admin = await adminOf(database.adminUrl);
    const web = await startWeb(database.appUrl, options.broken ? 'bodies-unchecked' : null);
    try {
      const origin = web.origin;
      return await new Fuzzing({ origin, visitor: () => new Visitor(origin) }, admin, options).run();
    } finally {
      await web.stop();
      await admin.destroy();
      await database.drop();
    }
  },
};

class Fuzzing {
  private readonly next: () => number;
  private readonly faults = new Map<string, number>();
  private readonly answers = new Map<string, number>();
  private requests = 0;

  constructor(
    private readonly service: Answering,
    private readonly admin: DataSource,
    private readonly options: RowOptions,
  ) {
    this.next = chance(options.seed);
  }

  async run(): Promise<Finding> {
    const description = await descriptionOf(this.service.origin);
    const cast = await theCast(this.service, this.admin.manager);
    const callers = cast.callers.filter(({ name }) => ROLES.includes(name));
    const calls = callsOf(description);
    const judge = new Judge(description, this.options.scale < 1);
    const drawing = await this.drawingOf(description, cast);
    for (const call of calls) {
      if (this.options.broken && sum([...this.faults]) >= SEEN) break;
      for (const caller of callers) await this.ask(call, caller, drawing, judge);
    }
    return this.finding(calls, callers);
  }

  private async drawingOf(description: ApiDescription, cast: Cast): Promise<Drawing> {
    const [{ id: towns }] = await this.admin.query('SELECT id FROM towns LIMIT 1');
    return { description, ids: { ...cast.ids, towns }, now: new Date(), next: this.next };
  }

  private async ask(call: Call, caller: Caller, drawing: Drawing, judge: Judge): Promise<void> {
    const cookie = await this.cookieOf(caller);
    await inLanes(scaled(CASES, this.options.scale, 2), LANES, async () => {
      const drawn = drawRequest(call, drawing);
      const heard = await askAsWritten(this.service.origin, cookie, drawn);
      this.note(call, caller, heard, judge.faultOf(call, heard), drawn);
    });
  }

  /** Whose session a request has ended signs in again. */
  private async cookieOf({ name, visitor }: Caller): Promise<string> {
    if (name === 'public') return '';
    const me = await visitor.send('GET', '/api/v1/me');
    const { accountId } = (await me.json()) as { accountId?: string };
    if (accountId) this.accounts.set(name, accountId);
    if (me.ok) return visitor.cookies;
    const again = await signedIn(this.service, this.admin.manager, this.accounts.get(name) as string);
    Object.assign(visitor, again);
    return again.cookies;
  }

  private readonly accounts = new Map<string, string>();

  private note(call: Call, caller: Caller, heard: Heard, fault: string | null, drawn: object): void {
    this.requests += 1;
    const group = `answered ${Math.floor(heard.status / 100)}xx`;
    this.answers.set(group, (this.answers.get(group) ?? 0) + 1);
    if (!fault) return;
    const said = `${call.method} ${call.path}: ${fault}`;
    if (!this.faults.has(said) && process.env.FAULTS_LOG)
      console.error(`${said} (${caller.name}) ${JSON.stringify(drawn).slice(0, 600)}`);
    this.faults.set(said, (this.faults.get(said) ?? 0) + 1);
  }

  private finding(calls: readonly Call[], callers: readonly Caller[]): Finding {
    const found = [...this.faults];
    if (!this.options.broken) for (const [said, times] of found) console.error(`${said}, ${times} times`);
    const crashed = sum(found.filter(([said]) => said.includes(': answered 5')));
    const outside = sum(found) - crashed;
    const wentWell = this.answers.get('answered 2xx') ?? 0;
    return {
      figure: `${crashed} × 5xx, ${outside} answers outside the schema`,
      // Where nothing is let in, nothing was tried.
      pass: found.length === 0 && calls.length >= FEW_OPERATIONS && wentWell > this.requests / 20,
      counts: {
        ...{ operations: calls.length, roles: callers.length, requests: this.requests, crashed, outside },
        ...Object.fromEntries([...this.answers].sort()),
      },
    };
  }
}

const sum = (found: readonly (readonly [string, number])[]) =>
  found.reduce((total, [, count]) => total + count, 0);
