import { setTimeout as wait } from 'node:timers/promises';
import { onStage, Stage } from './delivery/stage';
import { type Finding, type Row, type RowOptions, scaled } from './row';

const MESSAGES = 2000;
const NO_SUCH_ADDRESS = 50;
const AWAY_MINUTES = 240;
/** So much time passes at once for the messages: their times in the database go back instead. */
const STEP_MINUTES = 20;
const LONGEST_WAIT_MINUTES = 30;

/** The mail server is away for four hours of the messages' time; some of the addresses do not exist. */
export const relayDown: Row = {
  name: 'relay-down',
  target: 'mail server away 4 h (virtual clock): 0 lost, 0 twice; the desk is told; permanent errors one try',
  breaks: 'a refusal for good is tried again like one that passes',
  run: (options) => onStage(Stage.open('redis'), (stage) => away(stage, options)),
};

async function away(stage: Stage, { scale, broken }: RowOptions): Promise<Finding> {
  const ids = await stage.write(scaled(MESSAGES, scale, 60));
  const dead = new Set(ids.slice(0, scaled(NO_SUCH_ADDRESS, scale, 5)));
  stage.mail.options = { refuses: (id) => (dead.has(id) ? 550 : null) };
  await stage.mail.goAway();
  await stage.startWorker({ taken: broken ? 'nothing-lasts' : null, inHurry: scale < 1 });
  await passTime(stage, 0);
  for (let minutes = 0; minutes < AWAY_MINUTES; minutes += STEP_MINUTES) await passTime(stage, STEP_MINUTES);
  const told = await stage.count(`failed_at IS NULL AND troubled_since < now() - interval '4 hours'`);
  await stage.mail.comeBack();
  await passTime(stage, LONGEST_WAIT_MINUTES);
  await stage.untilNothingWaits(scale < 1 ? 8000 : 60_000);
  const { lost, twice } = stage.tally(ids.filter((id) => !dead.has(id)));
  const triedOften = [...dead].filter((id) => stage.mail.seen.get(id)?.tries !== 1).length;
  return {
    figure: `${lost} lost, ${twice} twice, ${triedOften} of ${dead.size} dead addresses not tried exactly once, ${told} told to the desk`,
    pass: lost === 0 && twice === 0 && triedOften === 0 && told === ids.length,
    counts: {
      ...{ messages: ids.length, dead: dead.size, lost, twice, triedOften, told },
      attempts: await stage.sum('attempts'),
    },
  };
}

/** Everything that waits is tried within a step; then the step has passed. */
async function passTime(stage: Stage, minutes: number): Promise<void> {
  await stage.admin.query(PASS, [minutes]);
  for (let tries = 0; tries < 600; tries++) {
    if ((await stage.count('sent_at IS NULL AND failed_at IS NULL AND due_at <= now()')) === 0) return;
    await wait(50);
  }
}

const PASS = `
UPDATE outbox SET due_at = due_at - make_interval(mins => $1), created_at = created_at - make_interval(mins => $1),
  troubled_since = troubled_since - make_interval(mins => $1)
WHERE sent_at IS NULL AND failed_at IS NULL AND lease_until IS NULL`;
