import { Refusal } from '@app/database';
import { ApproveMatch } from '@app/matches';
import { Injectable } from '@nestjs/common';
import type { Asked } from '../../../frame/asked';

/** Approves matches one by one, each in a transaction of its own: one that is refused keeps nobody else waiting. */
@Injectable()
export class ApproveMany {
  constructor(private readonly approveMatch: ApproveMatch) {}

  /** @returns the codes of those that were refused */
  async run(matchIds: readonly string[], { actor, now }: Asked): Promise<Map<string, string>> {
    const refused = new Map<string, string>();
    for (const id of matchIds)
      await this.approveMatch.run(id, actor, now).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        refused.set(id, error.code);
      });
    return refused;
  }
}
