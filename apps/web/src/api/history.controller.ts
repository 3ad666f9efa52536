import { Database } from '@app/database';
import { MatchHistoryQuery } from '@app/matches';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { May } from '../frame/may';
import { HistoryResponse } from './history.dto';

@Controller('api/v1/matches/:id/history')
export class HistoryController {
  constructor(
    private readonly database: Database,
    private readonly histories: MatchHistoryQuery,
  ) {}

  /** What has happened to a match, of it what concerns whoever asks. */
  @May('read the history of a match')
  @Get()
  async one(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor }: Asked): Promise<HistoryResponse> {
    const history = await this.database.withActor(actor, (tx) => this.histories.run(tx, id, actor));
    const { lines, ...match } = history;
    const steps = lines.map(({ reason, session, ...line }) => ({
      ...line,
      reason: reason?.code ?? null,
      sessionId: session?.id ?? null,
    }));
    return { ...match, steps };
  }
}
