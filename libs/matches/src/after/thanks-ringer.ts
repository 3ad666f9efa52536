import { type Ringer, Ringers } from '@app/clocks';
import { Injectable } from '@nestjs/common';

/** The days for thanks close quietly. */
@Injectable()
export class ThanksRinger implements Ringer {
  readonly waits = ['thanks'] as const;

  constructor(ringers: Ringers) {
    ringers.register(this);
  }

  async ring(): Promise<void> {}
}
