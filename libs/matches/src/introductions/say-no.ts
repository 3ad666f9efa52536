import type { Tx } from '@app/database';
import type { InvitationNoReason } from '@app/vocabulary';
import { Injectable } from '@nestjs/common';
import { enterState } from '../life/enter-state';
import { MatchMessages } from '../life/match-messages';
import type { MatchParties } from '../match-parties.query';
import { recordStep } from '../record-step';

/**
 * The resident says no, with or without a reason; the group or the coordinator who asked hears that, and no name. The ladder
 * asks many: its panel counts their answers.
 */
@Injectable()
export class SayNo {
  constructor(private readonly messages: MatchMessages) {}

  async run(tx: Tx, parties: MatchParties, reason: InvitationNoReason, now: Date): Promise<void> {
    const end = { state: 'declined', reason, endedBy: 'resident' } as const;
    await enterState(tx, parties, ['invited'], end, now);
    const eventId = await recordStep(tx, parties.matchId, 'invitation-declined', now, reason);
    const happening = { parties, eventId, now };
    if (parties.askedBy === 'group') await this.messages.group(tx, 'invitation-declined', happening);
    if (parties.askedBy === 'coordinator')
      await this.messages.coordinators(tx, 'introduction-declined', happening);
  }
}
