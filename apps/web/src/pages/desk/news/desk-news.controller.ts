import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { areaOf } from '../../../frame/area-of';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { DeskNews, type Listener } from './desk-news';

const RETRY_MS = 15_000;

/** What waits at the desk, as it changes: server-sent events for the island of the desk's pages. */
@Controller('desk/news')
@May('see the desk')
export class DeskNewsController {
  constructor(private readonly news: DeskNews) {}

  /** @throws Refusal `too-many-requests` */
  @Get()
  listen(@Ask() asked: Asked, @Req() request: Request, @Res() response: Response): void {
    const listener = listenerOf(asked, response);
    if (!listener || !request.get('accept')?.includes('text/event-stream')) {
      response.status(406).type('text').send('text/event-stream');
      return;
    }
    response.on('close', this.news.listen(listener));
    open(response);
  }
}

function open(response: Response): void {
  response.status(200).set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    // Compressed, it would stay in a buffer.
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
  });
  response.flushHeaders();
  response.write(`retry: ${RETRY_MS}\n\n`);
}

function listenerOf({ actor, device }: Asked, response: Response): Listener | null {
  if (actor.kind !== 'account' || !device) return null;
  return {
    ...{ actor, accountId: actor.accountId, deviceId: device.id, areaId: areaOf(actor) },
    tell: (cases) => response.write(`event: cases\ndata: ${cases.join(' ')}\n\n`),
    stayAwake: () => response.write(':\n\n'),
    end: () => response.end(),
  };
}
