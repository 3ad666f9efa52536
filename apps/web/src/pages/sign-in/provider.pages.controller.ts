import { EnterByProvider, provedAtProvider } from '@app/access';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Ask, type Asked } from '../../frame/asked';
import { BeginSession } from '../../frame/begin-session';
import { May } from '../../frame/may';
import { ownPath, seeOther } from '../frame/answers';
import { ProviderDoor } from './provider-door';

const START = '/me';

/** The city's own sign-in. The way out is a link: the policy of our pages lets no form lead to another site. */
@Controller('sign-in/provider')
@May('use a sign-in link')
export class ProviderPages {
  constructor(
    private readonly door: ProviderDoor,
    private readonly enter: EnterByProvider,
    private readonly sessions: BeginSession,
  ) {}

  @Get()
  async go(
    @Query() query: Record<string, unknown>,
    @Ask() { now }: Asked,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { address, kept } = await this.door.begin(ownPath(query.next, START), query.again === 'yes', now);
    request.session.atProvider = kept;
    seeOther(response, address);
  }

  @Get('return')
  async back(
    @Ask() { language, now }: Asked,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { atProvider } = request.session;
    delete request.session.atProvider;
    const { signedInAt, ...identity } = await this.door.answer(request.originalUrl, atProvider, now);
    const accountId = await this.enter.run(identity, language, now);
    await this.sessions.run(request, accountId, 'provider', now, provedAtProvider(signedInAt, now));
    seeOther(response, ownPath(atProvider?.next, START));
  }
}
