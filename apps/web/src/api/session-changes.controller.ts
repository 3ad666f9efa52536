import { CancelSession, ChangeCapacity, CloseOpening, MoveSession } from '@app/matches';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import { CancellationBody, CapacityBody, SessionTimesBody } from './session-changes.dto';

@Controller('api/v1')
export class SessionChangesController {
  constructor(
    private readonly moveSession: MoveSession,
    private readonly cancelSession: CancelSession,
    private readonly changeCapacity: ChangeCapacity,
    private readonly closeOpening: CloseOpening,
  ) {}

  /** Moves a session; whoever holds a place is asked again. */
  @May('change a session')
  @Put('sessions/:id/times')
  @HttpCode(204)
  async move(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { startsAt, endsAt }: SessionTimesBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.moveSession.run(id, { startsAt, endsAt }, actor, now);
  }

  /** Calls a session off; everybody who applied reads why. */
  @May('change a session')
  @Put('sessions/:id/cancellation')
  @HttpCode(204)
  async cancel(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { reason, note }: CancellationBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.cancelSession.run(id, { reason, note }, actor, now);
  }

  /** Sets how many places a session has; what comes free is offered to those who wait. */
  @May('change a session')
  @Put('sessions/:id/capacity')
  @HttpCode(204)
  async capacity(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { capacity }: CapacityBody,
    @Ask() { actor, now }: Asked,
  ): Promise<void> {
    await this.changeCapacity.run(id, capacity, actor, now);
  }

  /** Takes nobody any more; what waits ends, places that were given stay. */
  @May('change a session')
  @Put('openings/:id/closing')
  @HttpCode(204)
  async close(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.closeOpening.run(id, actor, now);
  }
}
