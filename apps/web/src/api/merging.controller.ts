import { Database } from '@app/database';
import {
  type CardOfTwo,
  compareCards,
  MergeCards,
  MOVING,
  type PlaceOfTwo,
  settleDoubles,
} from '@app/personal-data';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { type CardOfTwoResponse, MergeBody, type PlaceOfTwoResponse, TwoCardsResponse } from './merging.dto';
import { IdResponse } from './openings.dto';

/** One person, two cards. */
@May('merge two cards')
@Controller('api/v1/people/:id/twins/:otherId')
export class MergingController {
  constructor(
    private readonly database: Database,
    private readonly mergeCards: MergeCards,
  ) {}

  /** Which of the two is kept, what goes over to it, and what stands in the way. */
  @Get()
  async compare(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('otherId', ParseUUIDPipe) otherId: string,
    @Ask() { actor, now }: Asked,
  ): Promise<TwoCardsResponse> {
    const { kept, other, moves, obstacles, doubles } = await this.database.withActor(actor, (tx) =>
      compareCards(tx, id, otherId, actor, now),
    );
    const { open } = settleDoubles(doubles, []);
    return {
      ...{ kept: shown(kept), other: shown(other) },
      moves: MOVING.map((what) => ({ what, number: moves[what] })),
      obstacles: obstacles.map(({ what, titles }) => ({ what, titles: [...titles] })),
      doubles: doubles.map((pair) => ({
        ...{ kept: placeShown(pair.kept), other: placeShown(pair.other) },
        isOpen: open.includes(pair),
      })),
    };
  }

  /** Makes one card of the two, for good; answers with the one that is kept. */
  @Post()
  async merge(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('otherId', ParseUUIDPipe) otherId: string,
    @Body(checkBody()) { consentBy, there = [], ...choices }: MergeBody,
    @Ask() { actor, now }: Asked,
  ): Promise<IdResponse> {
    return { id: await this.mergeCards.run([id, otherId], choices, there, consentBy, actor, now) };
  }
}

function shown({ person, personId, accountId, ...card }: CardOfTwo): CardOfTwoResponse {
  const { name, kana, birthDate, phone } = person;
  const { townName, hasSignedIn, createdAt, matches, attended, minutes } = card;
  const facts = { townName, hasAccount: accountId !== null, hasSignedIn, createdAt };
  return { personId, name, kana, birthDate, phone, ...facts, matches, attended, minutes };
}

function placeShown({ matchId: _, ...place }: PlaceOfTwo): PlaceOfTwoResponse {
  return place;
}
