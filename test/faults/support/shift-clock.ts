/** This process's idea of the time is wrong by so much from now on. */
export function shiftClock(ms: number): void {
  const Right = Date;
  const rightNow = Right.now.bind(Right);
  class Wrong extends Right {
    constructor(...args: [] | [number]) {
      super(...((args.length === 0 ? [rightNow() + ms] : args) as [number]));
    }

    static override now(): number {
      return rightNow() + ms;
    }
  }
  globalThis.Date = Wrong as DateConstructor;
}
