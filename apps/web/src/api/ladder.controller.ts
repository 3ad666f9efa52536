import { Database, Refusal } from '@app/database';
import { HaltLadder, type LadderView, LadderViewQuery, StartLadder } from '@app/matches';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { LadderBody, LadderResponse } from './ladder.dto';

@Controller('api/v1/openings/:id/ladder')
export class LadderController {
  constructor(
    private readonly database: Database,
    private readonly view: LadderViewQuery,
    private readonly startLadder: StartLadder,
    private readonly haltLadder: HaltLadder,
  ) {}

  /** How the service asks residents for this opening by itself, wave by wave; without names. */
  @May('see the ladder')
  @Get()
  async show(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<LadderResponse> {
    const ladder = await this.database.withActor(actor, (tx) => this.view.run(tx, id, now));
    if (!ladder) throw new Refusal('opening-unknown');
    return responseOf(ladder);
  }

  /** Starts it, or starts it again. */
  @May('run the ladder')
  @Put()
  @HttpCode(204)
  async start(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { urgent = false }: LadderBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.startLadder.run(id, urgent, actor, now);
  }

  /** Asks nobody more until it is started again; whoever was asked may still answer. */
  @May('run the ladder')
  @Put('pause')
  @HttpCode(204)
  async pause(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.haltLadder.run(id, 'paused', actor, now);
  }

  /** Stops it; whoever was asked may still answer. */
  @May('run the ladder')
  @Delete()
  @HttpCode(204)
  async stop(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.haltLadder.run(id, 'stopped', actor, now);
  }
}

function responseOf({
  openingId,
  state,
  urgent,
  nextWaveAt,
  places,
  taken,
  waves,
}: LadderView): LadderResponse {
  const shown = waves.map(({ wave, at, freePlaces, awaited, eligible, rested, expected, answers }) => ({
    ...{ wave, at, freePlaces, awaited, eligible, rested, expected, answers },
  }));
  return { openingId, state, urgent, nextWaveAt, places, taken, waves: shown };
}
