import { AddPasskey, type Device, isStrong, type Registration, RemovePasskey } from '@app/access';
import { Refusal } from '@app/database';
import { Body, Controller, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Ask, type Asked } from '../../frame/asked';
import { BeginSession } from '../../frame/begin-session';
import { deviceName } from '../../frame/device-name';
import { May } from '../../frame/may';
import { seeOther } from '../frame/answers';
import { IdPipe } from '../frame/id-pipe';
import { askToSign, readAnswer, takeChallenge } from '../sign-in/challenge';

@Controller('me/devices/passkeys')
@May('manage my passkeys')
export class PasskeysPages {
  constructor(
    private readonly add: AddPasskey,
    private readonly remove: RemovePasskey,
    private readonly sessions: BeginSession,
  ) {}

  /** For the page's script: what the browser is to make a passkey from. */
  @Post('options')
  @HttpCode(200)
  async options(@Req() request: Request, @Ask() { actor, device, now }: Asked) {
    const options = await this.add.options(known(device), actor, now);
    askToSign(request, options.challenge, now);
    return options;
  }

  @Post()
  async register(
    @Body() body: Record<string, unknown>,
    @Ask() { actor, device, now }: Asked,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const name = deviceName(request.get('user-agent') ?? '');
    const challenge = takeChallenge(request, now);
    const registration: Registration = { response: readAnswer(body), challenge, name };
    await this.add.run(registration, known(device), actor, now);
    // Whoever made a passkey has shown one: the way to the desk opens, under a new session id.
    if (!isStrong(known(device))) await this.sessions.run(request, known(device).accountId, 'passkey', now);
    seeOther(response, '/me/devices?done=added');
  }

  @Post(':id/removal')
  async removal(
    @Param('id', IdPipe) id: string,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    await this.remove.run(id, actor, now);
    seeOther(response, '/me/devices?done=removed');
  }
}

function known(device: Device | null): Device {
  if (!device) throw new Refusal('sign-in-needed');
  return device;
}
