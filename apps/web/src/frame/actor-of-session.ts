import { type Device, SeeDevice, waitsForPasskey } from '@app/access';
import { Config } from '@app/config';
import { type Actor, ANYONE, Database, system, type Tx, together } from '@app/database';
import { HelpedPersonQuery } from '@app/people';
import { Injectable } from '@nestjs/common';
import type { SessionData } from 'express-session';
import { ActingAsQuery } from './acting-as.query';

/** A resident whom somebody of the centre helps at the counter. */
export interface Helping {
  readonly name: string;
  readonly until: Date;
}

/** Who asks, and from which device. */
export interface Present {
  readonly actor: Actor;
  readonly device: Device | null;
  /** The account has a role at the centre in which this device may not act. */
  readonly waitsForPasskey: boolean;
  /** The account acts in a resident's name for a while, and in no other role. */
  readonly helping: Helping | null;
}

const NOBODY: Present = { actor: ANYONE, device: null, waitsForPasskey: false, helping: null };

/** Reads what a signed-in account may act as, at every request: a role that is left, or a device that was ended, ends at once. */
@Injectable()
export class ActorOfSession {
  constructor(
    private readonly database: Database,
    private readonly devices: SeeDevice,
    private readonly actingAs: ActingAsQuery,
    private readonly helped: HelpedPersonQuery,
    private readonly config: Config,
  ) {}

  async run(session: Partial<SessionData> | undefined, now: Date): Promise<Present> {
    const { deviceId } = session ?? {};
    if (!deviceId) return NOBODY;
    return this.database.withActor(system('sign-in'), async (tx) => {
      const [device, actingAs] = await together(
        this.devices.run(tx, deviceId, now),
        this.actingAs.run(tx, deviceId),
      );
      if (!device || !actingAs) return NOBODY;
      const { accountId } = device;
      const waits = waitsForPasskey(device, this.config.staffByLink);
      const actor: Actor = {
        kind: 'account',
        accountId,
        ...actingAs,
        staff: waits ? null : device.staff,
      };
      if (actor.staff && session?.helping) {
        const acting = await this.actingFor(tx, actor, session.helping, now);
        if (acting) return { ...acting, device, waitsForPasskey: false };
      }
      return { actor, device, waitsForPasskey: waits, helping: null };
    });
  }

  /** Only while the role of the centre stands, and the resident's account does. */
  private async actingFor(
    tx: Tx,
    { accountId }: Extract<Actor, { kind: 'account' }>,
    { personId, until }: SessionData['helping'],
    now: Date,
  ): Promise<Pick<Present, 'actor' | 'helping'> | null> {
    const person = until > now.getTime() ? await this.helped.run(tx, personId) : null;
    if (!person) return null;
    const actor: Actor = { kind: 'account', accountId, personId, groupIds: [], staff: null };
    return { actor, helping: { name: person.name, until: new Date(until) } };
  }
}
