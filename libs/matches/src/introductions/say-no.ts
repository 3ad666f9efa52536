import type { Tx } from '@app/database';
import type { InvitationNoReason } from '@app/vocabulary';
import { Injectable } from '@nestjs/common';
import { enterState } from '../life/enter-state';
import { MatchMessages } from '../life/match-messages';
import type { MatchParties } from '../match-parties.query';
import { recordStep } from '../record-step';

/** The resident says no, with or without a reason; whoever asked hears that, and no name. */
@Injectable()
export class SayNo {
  constructor(private readonly messages: MatchMessages) {}

  async run(tx: Tx, parties: MatchParties, reason: InvitationNoReason, now: Date): Promise<void> {
    const end = { state: 'declined', reason, endedBy: 'resident' } as const;
    await enterState(tx, parties, ['invited'], end, now);
    const eventId = await recordStep(tx, parties.matchId, 'invitation-declined', now, reason);
    const happening = { parties, eventId, now };
    if (parties.askedBy === 'group') await this.messages.group(tx, 'invitation-declined', happening);
    else await this.messages.coordinators(tx, 'introduction-declined', happening);
  }
}
