import { SearchTrail } from '@app/access';
import { Controller, Get, Query } from '@nestjs/common';
import { Ask, type Asked } from '../../frame/asked';
import { checkBody } from '../../frame/invalid-body';
import { May } from '../../frame/may';
import { TrailParams, TrailResponse } from './trail.dto';

@Controller('api/v1/admin/audit')
export class TrailController {
  constructor(private readonly searchTrail: SearchTrail) {}

  /** Lines of the audit trail, the latest first, fifty a page. Each search is a line of the trail, too. */
  @May('search the audit trail')
  @Get()
  async search(
    @Query(checkBody()) { from, until, ...params }: TrailParams,
    @Ask() { actor, now }: Asked,
  ): Promise<TrailResponse> {
    const times = { from: from ? new Date(from) : undefined, until: until ? new Date(until) : undefined };
    return this.searchTrail.run({ ...params, ...times }, actor, now);
  }
}
