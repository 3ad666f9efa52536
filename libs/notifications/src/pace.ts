import { MESSAGE_QUEUES, type MessageQueue } from '@app/outbox';

interface Waiting {
  readonly queue: MessageQueue;
  readonly go: () => void;
}

export interface PaceLimits {
  /** Sends that may be under way at once. */
  readonly lines: number;
  /** Sends that may begin in a second; `null`: as many as there are. */
  readonly perSecond: number | null;
}

/** A message waits no longer than this with its lease running. */
const PATIENCE_S = 10;

/** Of the lines, so many may be taken by a queue: there is always one left for what is urgent. */
const SHARE: Record<MessageQueue, number> = { urgent: 1, normal: 0.8, bulk: 0.5 };

/** A provider's limits in this process: so many at once, so many a second, the most urgent first. */
export class Pace {
  private readonly waiting: Waiting[] = [];
  private underWay = 0;
  private nextAt = 0;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly limits: PaceLimits,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  /** Resolves when it is this one's turn; whoever went in must `leave`. `false` where it would wait or has waited too long. */
  async enter(queue: MessageQueue): Promise<boolean> {
    if (this.waitOf(queue) > PATIENCE_S) return false;
    return new Promise<boolean>((answer) => {
      const go = () => {
        clearTimeout(patience);
        answer(true);
      };
      const one = { queue, go };
      // Where lines are slow its lease would run out while it stands here, and another would send it, too.
      const patience = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(one), 1);
        answer(false);
      }, PATIENCE_S * 1000).unref();
      this.waiting.push(one);
      this.admit();
    });
  }

  leave(): void {
    this.underWay -= 1;
    this.admit();
  }

  /** Seconds that those before it take at the agreed pace. */
  private waitOf(queue: MessageQueue): number {
    const before = this.waiting.filter((one) => rank(one.queue) <= rank(queue)).length;
    return this.limits.perSecond ? before / this.limits.perSecond : 0;
  }

  private admit(): void {
    const next = this.next();
    if (!next) return;
    const pause = this.nextAt - this.clock();
    if (pause > 0) {
      this.admitAfter(pause);
      return;
    }
    this.letIn(next);
    this.admit();
  }

  private letIn(one: Waiting): void {
    const { perSecond } = this.limits;
    if (perSecond) this.nextAt = Math.max(this.nextAt, this.clock()) + 1000 / perSecond;
    this.waiting.splice(this.waiting.indexOf(one), 1);
    this.underWay += 1;
    one.go();
  }

  private next(): Waiting | undefined {
    const mayGo = ({ queue }: Waiting) => this.underWay < Math.max(1, this.limits.lines * SHARE[queue]);
    return MESSAGE_QUEUES.map((queue) => this.waiting.find((one) => one.queue === queue && mayGo(one))).find(
      Boolean,
    );
  }

  private admitAfter(ms: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.admit();
    }, ms).unref();
  }
}

const rank = (queue: MessageQueue) => MESSAGE_QUEUES.indexOf(queue);
