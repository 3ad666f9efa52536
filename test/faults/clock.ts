import { onStage, Stage } from './delivery/stage';
import { type Finding, type Row, type RowOptions, scaled } from './row';

const MESSAGES = 2000;
const SKEW_MS = 120_000;
const DUE_IN_S = 90;
const EARLY_AT_MOST_S = 60;
/** At a small size a reminder is due sooner, and must be so much more in time; the workers may need ten seconds to start. */
const SMALL = { dueIn: 25, earlyAtMost: 5 };

/** Two workers whose clocks are two minutes wrong, one each way; half of the messages are due later. */
export const clock: Row = {
  name: 'clock',
  target: 'worker’s clock ± 120 s (Redis): 0 run twice, no reminder > 60 s early',
  breaks: 'a message is taken whenever a worker is woken for it, due or not',
  run: (options) => onStage(Stage.open('redis', { thinksMs: 30 }), (stage) => skewed(stage, options)),
};

async function skewed(stage: Stage, { scale, broken }: RowOptions): Promise<Finding> {
  const { dueIn, earlyAtMost } = scale < 1 ? SMALL : { dueIn: DUE_IN_S, earlyAtMost: EARLY_AT_MOST_S };
  const count = scaled(MESSAGES, scale, 60);
  const now = await stage.write(count);
  const later = await stage.write(count, dueIn, 'reminder');
  const due = performance.now() + dueIn * 1000;
  const taken = broken ? 'due-or-not' : null;
  for (const clockMs of [SKEW_MS, -SKEW_MS])
    await stage.startWorker({ taken, clockMs, inHurry: scale < 1, mailConnections: 16 });
  await stage.untilNothingWaits((dueIn + 60) * 1000);
  const { lost, twice } = stage.tally([...now, ...later]);
  const early = later.map((id) => due - (stage.mail.acceptedAt.get(id) ?? Number.POSITIVE_INFINITY));
  const earliest = Math.round(Math.max(...early) / 1000);
  return {
    figure: `${lost} lost, ${twice} twice, a reminder ${earliest > 0 ? `${earliest} s early` : 'never early'}`,
    pass: lost === 0 && twice === 0 && earliest <= earlyAtMost,
    counts: { messages: 2 * count, lost, twice, earliestSeconds: earliest },
  };
}
