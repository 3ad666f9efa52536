import { Database, Refusal, type Tx } from '@app/database';
import { OpeningCardsQuery, OpeningDetailQuery, type OpeningSearch } from '@app/openings';
import { GatheringPlacesQuery, TownsQuery } from '@app/places';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { FindOpenings } from '../searching/find-openings';
import { decodeCursor, decodePlace, encodeCursor, encodePlace } from './cursor';
import { toOpeningResponse } from './opening-response';
import { GatheringPlacesResponse, OpeningsParams, TownCountsResponse } from './opening-search.dto';
import { toFound, toSearch } from './opening-search-reading';
import { OpeningResponse, OpeningsResponse } from './openings.dto';

const PAGE = 20;

@Controller('api/v1')
@May('read the public pages')
export class OpeningsController {
  constructor(
    private readonly database: Database,
    private readonly find: FindOpenings,
    private readonly cards: OpeningCardsQuery,
    private readonly detail: OpeningDetailQuery,
    private readonly towns: TownsQuery,
    private readonly places: GatheringPlacesQuery,
  ) {}

  /** Public openings by the start of their next session that is asked for, or those that fit me best. */
  @Get('openings')
  async search(@Query(checkBody()) params: OpeningsParams, @Ask() asked: Asked): Promise<OpeningsResponse> {
    return this.database.withActor(asked.actor, async (tx) => {
      const search = toSearch(params, await this.towns.run(tx));
      return params.sort === 'fit'
        ? this.byFit(tx, search, params, asked)
        : this.inTime(tx, search, params, asked.now);
    });
  }

  private async inTime(tx: Tx, search: OpeningSearch, { cursor, limit = PAGE }: OpeningsParams, now: Date) {
    const after = cursor ? decodeCursor(cursor) : undefined;
    const found = await this.find.inTime(tx, search, { after, limit }, now);
    const last = found.more ? found.openings.at(-1) : undefined;
    return toFound(found, last ? encodeCursor(last.startsAt, last.id) : null);
  }

  private async byFit(
    tx: Tx,
    search: OpeningSearch,
    { cursor, limit = PAGE }: OpeningsParams,
    { actor, now }: Asked,
  ) {
    const skip = cursor ? decodePlace(cursor) : 0;
    const found = await this.find.byFit(tx, search, { skip, limit }, actor, now);
    if (!found) throw new Refusal('card-not-complete');
    return toFound(found, found.more ? encodePlace(skip + found.openings.length) : null);
  }

  /** The same search, counted by town: for a map. */
  @Get('openings/towns')
  async byTown(@Query(checkBody()) params: OpeningsParams, @Ask() asked: Asked): Promise<TownCountsResponse> {
    return this.database.withActor(asked.actor, async (tx) => {
      const known = await this.towns.run(tx);
      const counts = await this.cards.byTown(tx, toSearch(params, known), asked.now);
      const towns = counts.map(({ townId, openings }) => {
        const town = known.find(({ id }) => id === townId);
        const { name = null, lat = null, lng = null } = town ?? {};
        return { townId, name, lat, lng, openings };
      });
      return { towns };
    });
  }

  /** Places where people gather, with what is there; come and go, no application. */
  @Get('gathering-places')
  async gatheringPlaces(@Ask() { actor }: Asked): Promise<GatheringPlacesResponse> {
    const rows = await this.database.withActor(actor, (tx) => this.places.run(tx));
    const places = rows.map(({ townId, townBase, accessProvided, ...place }) => ({
      ...place,
      accessProvided: [...accessProvided],
    }));
    return { places };
  }

  /** One public opening with its sessions. */
  @Get('openings/:id')
  async one(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor }: Asked): Promise<OpeningResponse> {
    const found = await this.database.withActor(actor, (tx) => this.detail.run(tx, id));
    if (!found?.opening.publishedAt) throw new Refusal('opening-unknown');
    return toOpeningResponse(found);
  }
}
