import { BeginDevice, EndDevice, type SignedInBy } from '@app/access';
import { ANYONE } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { deviceName } from './device-name';

/** Signs a browser in: a new session id, and a device that can be ended from any other. */
@Injectable()
export class BeginSession {
  constructor(
    private readonly devices: BeginDevice,
    private readonly ends: EndDevice,
  ) {}

  /** @param provedAt when the person showed who they are, where that was not just now */
  async run(
    request: Request,
    accountId: string,
    signedInBy: SignedInBy,
    now: Date,
    provedAt = now,
  ): Promise<void> {
    const { language, accountId: before, deviceId, keptForm } = request.session;
    const replaced = before && deviceId ? { accountId: before, id: deviceId } : null;
    const name = deviceName(request.get('user-agent') ?? '');
    const id = await this.devices.run({ accountId, signedInBy, name, provedAt }, replaced, now);
    await settled((done) => request.session.regenerate(done));
    request.session.accountId = accountId;
    request.session.deviceId = id;
    if (language) request.session.language = language;
    if (keptForm && (keptForm.accountId ?? accountId) === accountId) request.session.keptForm = keptForm;
    await settled((done) => request.session.save(done));
  }

  /** Ends the session here and on the server; the browser forgets what it kept of it. */
  async end(request: Request): Promise<void> {
    request.res?.setHeader('Clear-Site-Data', '"cache", "storage"');
    const { deviceId } = request.session;
    const actor = request.asked?.actor ?? ANYONE;
    if (deviceId && actor.kind === 'account')
      await this.ends.run(deviceId, actor, request.asked?.now as Date).catch(() => undefined);
    await settled((done) => request.session.destroy(done));
  }
}

function settled(work: (done: (error: unknown) => void) => void): Promise<void> {
  return new Promise((done, fail) => work((error) => (error ? fail(error) : done())));
}
