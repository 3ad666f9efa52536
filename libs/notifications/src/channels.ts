import type { ChannelName } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import type { Channel } from './channel';

/** Which channel carries which rows of the outbox; each signs itself in. */
@Injectable()
export class Channels {
  private readonly byName = new Map<string, Channel>();

  /** @throws when the name is taken */
  register(channel: Channel): void {
    if (this.byName.has(channel.name)) throw new Error(`two channels named ${channel.name}`);
    this.byName.set(channel.name, channel);
  }

  /** `null` for one that is not set up here. */
  get(name: ChannelName): Channel | null {
    return this.byName.get(name) ?? null;
  }
}
