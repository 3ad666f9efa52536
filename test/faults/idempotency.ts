import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type Finding, type Row, type RowOptions, scaled } from './row';
import { between, chance } from './support/chance';
import { inLanes } from './support/in-lanes';
import { aGroupBody, type Scene, startScene } from './support/scene';
import { type Cut, type Post, Sender, type Sent } from './support/sender';

const POSTS = 1000;
const LANES = 16;
const TRIES = 30;
const AGAIN_AFTER_MS = 500;
/** A registration writes the group once, its representative once, one audit row, and two messages. */
const OF_ONE = { groups: 1, members: 1, audit: 1, messages: 2 };

/** Registrations sent one to five times, at once or one after the other; some are cut before or after the commit. */
export const idempotency: Row = {
  name: 'idempotency',
  target: '1,000 POSTs sent 1–5 times, some cut after commit: 1 effect each, the same answer',
  breaks: 'the first answer is kept where nobody looks for it',
  run: async (options) => {
    const scene = await startScene(options.broken ? 'answers-not-kept' : null);
    try {
      if (options.broken)
        await scene.admin.query(
          'CREATE TABLE kept_nowhere (LIKE kept_answers); GRANT INSERT ON kept_nowhere TO PUBLIC',
        );
      return await sendAll(scene, options);
    } finally {
      await scene.close();
    }
  },
};

async function sendAll(scene: Scene, { scale, seed }: RowOptions): Promise<Finding> {
  const next = chance(seed);
  const visitor = await scene.visitor(await scene.newAccount());
  const sender = new Sender(scene.web.origin, visitor.cookies);
  const counts = {
    posts: scaled(POSTS, scale, 20),
    sent: 0,
    cutEarly: 0,
    cutAfterCommit: 0,
    atOnce: 0,
    reused: 0,
  };
  let once = 0;
  await inLanes(counts.posts, LANES, async () => {
    const body = aGroupBody(scene.townId);
    const post = { path: '/api/v1/groups', key: randomUUID(), body };
    const plan = Array.from({ length: between(1, 5, next) }, () => kindOf(next()));
    const atOnce = next() < 0.5;
    // Whoever was cut asks again, until an answer is read to its end.
    const answers = await perform(sender, post, plan, atOnce);
    if (!answers.some(isWhole)) answers.push(await sendOn(sender, post, 'whole'));
    const other = await sendOn(sender, { ...post, body: aGroupBody(scene.townId) }, 'whole');
    counts.sent += answers.length;
    counts.atOnce += Number(atOnce && plan.length > 1);
    counts.cutEarly += plan.filter((kind) => kind === 'cut early').length;
    counts.cutAfterCommit += plan.filter((kind) => kind === 'cut after commit').length;
    counts.reused += Number(other.status === 422);
    const well = isSame(answers.filter(isWhole)) && other.status === 422 && (await isOnce(scene, body.name));
    once += Number(well);
  });
  return {
    figure: `${once} of ${counts.posts} had 1 effect and the same answer`,
    pass: once === counts.posts,
    counts,
  };
}

function kindOf(drawn: number): Cut {
  if (drawn < 0.15) return 'cut early';
  return drawn < 0.35 ? 'cut after commit' : 'whole';
}

async function perform(sender: Sender, post: Post, plan: readonly Cut[], atOnce: boolean) {
  if (atOnce) return Promise.all(plan.map((kind) => sendOn(sender, post, kind)));
  const answers: Sent[] = [];
  for (const kind of plan) answers.push(await sendOn(sender, post, kind));
  return answers;
}

/** Who is told to come again, because the machine is busy, comes. */
async function sendOn(sender: Sender, post: Post, cut: Cut): Promise<Sent> {
  for (let tries = 1; ; tries++) {
    const sent = await sender.send(post, cut);
    if (sent.status !== 503 || tries === TRIES) return sent;
    await wait(AGAIN_AFTER_MS);
  }
}

function isWhole({ body }: Sent): boolean {
  return body !== null;
}

function isSame(answers: readonly Sent[]): boolean {
  return (
    new Set(answers.map(({ status, body }) => `${status} ${body}`)).size === 1 && answers[0]?.status === 201
  );
}

async function isOnce({ admin }: Scene, name: string): Promise<boolean> {
  const [found] = await admin.query(
    `WITH made AS (SELECT id FROM groups WHERE name = $1)
     SELECT (SELECT count(*)::int FROM made) AS groups,
       (SELECT count(*)::int FROM group_members JOIN made ON made.id = group_id) AS members,
       (SELECT count(*)::int FROM audit_trail JOIN made ON made.id = subject_id) AS audit,
       (SELECT count(*)::int FROM outbox JOIN made ON made.id = subject_id) AS messages`,
    [name],
  );
  return JSON.stringify(found) === JSON.stringify(OF_ONE);
}
