import { JobQueue } from '@app/jobs';
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import { All, Controller, Next, Req, Res } from '@nestjs/common';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { May } from '../frame/may';

const HERE = '/admin/queues';

/** The queues as bull-board shows them; to be looked at, because what waits is decided by the outbox. */
@Controller('admin/queues')
@May('watch the queues')
export class QueuesController {
  private readonly board: RequestHandler;

  constructor(jobs: JobQueue) {
    const adapter = new ExpressAdapter();
    adapter.setBasePath(HERE);
    const queues = jobs.all.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true }));
    createBullBoard({ queues, serverAdapter: adapter, options: { uiConfig: { boardTitle: 'Tsumugi' } } });
    this.board = adapter.getRouter();
  }

  @All(['', '*path'])
  show(@Req() request: Request, @Res() response: Response, @Next() next: NextFunction): void {
    request.url = request.originalUrl.slice(HERE.length) || '/';
    this.board(request, response, next);
  }
}
