import { Database, Refusal } from '@app/database';
import { OpeningCardsQuery, OpeningDetailQuery } from '@app/openings';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { decodeCursor, encodeCursor } from './cursor';
import { toOpeningResponse } from './opening-response';
import { OpeningResponse, OpeningsParams, OpeningsResponse } from './openings.dto';

const PAGE = 20;

@Controller('api/v1')
export class OpeningsController {
  constructor(
    private readonly database: Database,
    private readonly cards: OpeningCardsQuery,
    private readonly detail: OpeningDetailQuery,
  ) {}

  /** Public openings by the start of their next session. */
  @May('read the public pages')
  @Get('openings')
  async search(
    @Query(checkBody()) params: OpeningsParams,
    @Ask() { actor, now }: Asked,
  ): Promise<OpeningsResponse> {
    const { cursor, limit = PAGE, ...search } = params;
    const after = cursor ? decodeCursor(cursor) : undefined;
    return this.database.withActor(actor, async (tx) => {
      const openings = await this.cards.run(tx, { ...search, after, limit }, now);
      const last = openings.length === limit ? openings.at(-1) : undefined;
      const nextCursor = last ? encodeCursor(last.startsAt, last.id) : null;
      return { total: await this.cards.count(tx, search, now), openings, nextCursor };
    });
  }

  /** One public opening with its sessions. */
  @May('read the public pages')
  @Get('openings/:id')
  async one(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor }: Asked): Promise<OpeningResponse> {
    const found = await this.database.withActor(actor, (tx) => this.detail.run(tx, id));
    if (!found?.opening.publishedAt) throw new Refusal('opening-unknown');
    return toOpeningResponse(found);
  }
}
