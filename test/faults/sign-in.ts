import { setTimeout as wait } from 'node:timers/promises';
import { signInCode, signInToken } from '@app/access';
import { TEST_SECRET } from '../support/sign-in-token';
import { Visitor } from '../support/visitor';
import { type Finding, type Row, type RowOptions, scaled } from './row';
import { type Scene, startScene } from './support/scene';

const ROUNDS = 20;
const AT_ONCE = 100;
const GUESSES = 20;
const TRIES = 30;

/** Mail links under everything that happens to them: all at once, scanners, time, other browsers, guesses. */
export const signIn: Row = {
  name: 'sign-in',
  target:
    '100 at once: 1 enters; a scanner uses nothing up; after 10 minutes and in a foreign browser refused',
  breaks: 'a link is good anywhere, and as often as it is used',
  run: async (options) => {
    const scene = await startScene(options.broken ? 'links-for-everybody' : null);
    try {
      return await new Links(scene, options).run();
    } finally {
      await scene.close();
    }
  },
};

interface Link {
  readonly id: string;
  readonly token: string;
  readonly code: string;
  readonly asker: Visitor;
}

class Links {
  private readonly counts = { rounds: 0, requests: 0, entered: 0, lateEntered: 0, foreignEntered: 0 };
  private readonly faults: string[] = [];

  constructor(
    private readonly scene: Scene,
    private readonly options: RowOptions,
  ) {}

  async run(): Promise<Finding> {
    const rounds = scaled(ROUNDS, this.options.scale, 2);
    const atOnce = scaled(AT_ONCE, Math.sqrt(this.options.scale), 20);
    for (let round = 1; round <= rounds; round++) {
      this.counts.rounds = round;
      await this.race(atOnce);
      await this.late();
      await this.foreign();
      await this.byCode();
    }
    const { entered, lateEntered, foreignEntered } = this.counts;
    return {
      figure: `${entered} of ${rounds} races had 1 winner; ${lateEntered} entered late, ${foreignEntered} from a foreign browser`,
      pass: entered === rounds && this.faults.length === 0,
      counts: { ...this.counts, atOnce, faults: this.faults.length },
    };
  }

  /** A scanner opens the link first; then as many copies of the asking browser as there are press the button. */
  private async race(atOnce: number): Promise<void> {
    const { token, asker } = await this.ask();
    for (const method of ['GET', 'HEAD', 'GET']) await this.open(method, token);
    const answers = Array.from({ length: atOnce }, () => this.enter(token, this.copyOf(asker)));
    const won = (await Promise.all(answers)).filter((status) => status === 204).length;
    if (won === 1) this.counts.entered += 1;
    else this.faults.push(`${won} won`);
  }

  private async late(): Promise<void> {
    const { id, token, asker } = await this.ask();
    await this.scene.admin.query(
      "UPDATE sign_in_links SET created_at = created_at - interval '10 minutes', expires_at = expires_at - interval '10 minutes' WHERE id = $1",
      [id],
    );
    if ((await this.enter(token, asker)) !== 204) return;
    this.counts.lateEntered += 1;
    this.faults.push('entered late');
  }

  private async foreign(): Promise<void> {
    const { token, code } = await this.ask();
    const guesses = Array.from({ length: GUESSES }, (_, n) => String((Number(code) + n + 1) % 1_000_000));
    const tries: object[] = [{}, ...guesses.map((guess) => ({ code: guess.padStart(6, '0') })), { code }];
    for (const body of tries) {
      const status = await this.enter(token, new Visitor(this.scene.web.origin), body);
      if (status !== 204) continue;
      this.counts.foreignEntered += 1;
      this.faults.push('entered from a foreign browser');
      return;
    }
  }

  /** The code enters elsewhere when it is right at once. */
  private async byCode(): Promise<void> {
    const { token, code } = await this.ask();
    const status = await this.enter(token, new Visitor(this.scene.web.origin), { code });
    if (status !== 204) this.faults.push(`the code entered with ${status}`);
  }

  private async ask(): Promise<Link> {
    const email = `${crypto.randomUUID()}@example.jp`;
    const asker = new Visitor(this.scene.web.origin);
    await asker.json('POST', '/api/v1/sign-in-links', { email });
    const [{ id }] = await this.scene.admin.query(
      'SELECT l.id FROM sign_in_links l JOIN accounts a ON a.id = l.account_id WHERE a.email = $1',
      [email],
    );
    return { id, token: signInToken(id, TEST_SECRET), code: signInCode(id, TEST_SECRET), asker };
  }

  private copyOf(visitor: Visitor): Visitor {
    return new Visitor(visitor.origin, visitor.cookies);
  }

  private async open(method: string, token: string): Promise<void> {
    this.counts.requests += 1;
    await (await new Visitor(this.scene.web.origin).send(method, `/sign-in/${token}`)).arrayBuffer();
  }

  /** Who is told to come again, because the machine is busy, comes. */
  private async enter(token: string, visitor: Visitor, more: object = {}): Promise<number> {
    for (let tries = 1; ; tries++) {
      this.counts.requests += 1;
      const answer = await visitor.send('POST', '/api/v1/session', { token, ...more });
      await answer.arrayBuffer();
      if (answer.status !== 503 || tries === TRIES) return answer.status;
      await wait(300);
    }
  }
}
