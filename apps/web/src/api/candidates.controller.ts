import { type Actor, Database, Refusal } from '@app/database';
import { ApplicantsQuery, CandidatesQuery, OpeningsToMatchQuery, whyNobody } from '@app/matches';
import { OpeningDetailQuery } from '@app/openings';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { May } from '../frame/may';
import { ApplicantResponse, CandidatesResponse } from './matches.dto';

const SHOWN = 50;

@May('see who is interested')
@Controller('api/v1')
export class CandidatesController {
  constructor(
    private readonly database: Database,
    private readonly detail: OpeningDetailQuery,
    private readonly openings: OpeningsToMatchQuery,
    private readonly candidates: CandidatesQuery,
  ) {}

  /** The residents who fit best, without names. */
  @Get('openings/:id/candidates')
  async list(
    @Param('id', ParseUUIDPipe) id: string,
    @Ask() { actor, now }: Asked,
  ): Promise<CandidatesResponse> {
    return this.database.withActor(actor, async (tx) => {
      const found = await this.detail.run(tx, id);
      const opening = await this.openings.one(tx, id);
      if (!found || !opening || !isOfMyGroup(actor, found.group.id)) throw new Refusal('not-your-group');
      const { total, candidates } = await this.candidates.run(tx, opening, SHOWN, now);
      return {
        total,
        why: whyNobody(opening.opening, total, now),
        candidates: candidates.map(({ personId: _, ...shown }) => ({
          ...shown,
          reasons: [...shown.reasons],
        })),
      };
    });
  }
}

@May('see who is interested')
@Controller('api/v1/groups/:id/applicants')
export class ApplicantsController {
  constructor(
    private readonly database: Database,
    private readonly applicants: ApplicantsQuery,
  ) {}

  /** Who is interested in my group's openings; a name and an address once approved. */
  @Get()
  async list(
    @Param('id', ParseUUIDPipe) id: string,
    @Ask() { actor, now }: Asked,
  ): Promise<ApplicantResponse[]> {
    if (!isOfMyGroup(actor, id)) throw new Refusal('not-your-group');
    const applicants = await this.database.withActor(actor, (tx) => this.applicants.run(tx, id, now));
    return applicants.map(({ personId: _, clock: __, ...shown }) => ({
      ...shown,
      companions: [...shown.companions],
      sessions: [...shown.sessions],
    }));
  }
}

function isOfMyGroup(actor: Actor, groupId: string): boolean {
  return actor.kind === 'account' && actor.groupIds.includes(groupId);
}
