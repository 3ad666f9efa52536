import { Database, Refusal } from '@app/database';
import { AskGuardian, MatchDetailQuery, RecordGuardianAnswer } from '@app/matches';
import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Ask, type Asked } from '../../frame/asked';
import { May } from '../../frame/may';
import { seeOther } from '../frame/answers';
import { IdPipe } from '../frame/id-pipe';
import { readGuardian } from './name-guardian.form';

/** Beside a case: the centre asks a guardian, and puts down what was said by telephone or on paper. */
@Controller('desk/matches/:id/guardian')
@May('ask a guardian')
export class DeskGuardianPages {
  constructor(
    private readonly database: Database,
    private readonly details: MatchDetailQuery,
    private readonly askGuardian: AskGuardian,
    private readonly recordAnswer: RecordGuardianAnswer,
  ) {}

  @Post()
  async ask(
    @Param('id', IdPipe) id: string,
    @Body() body: Record<string, unknown>,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { guardian, problems } = readGuardian(body, 'ja');
    if (problems.length > 0) throw new Refusal('guardian-not-reachable');
    await this.askGuardian.run(await this.personOf(id, asked), guardian, asked.actor, asked.now);
    seeOther(response, `/desk/matches/${id}?done=recorded`);
  }

  @Post('answer')
  async answer(
    @Param('id', IdPipe) id: string,
    @Body('answer') answer: unknown,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const told = {
      consent: answer === 'yes-telephone' || answer === 'yes-paper',
      how: answer === 'yes-paper' ? 'paper' : 'telephone',
    } as const;
    await this.recordAnswer.run(await this.personOf(id, asked), told, asked.actor, asked.now);
    seeOther(response, `/desk/matches/${id}?done=recorded`);
  }

  private async personOf(matchId: string, { actor }: Asked): Promise<string> {
    const match = await this.database.withActor(actor, (tx) => this.details.run(tx, matchId));
    return match.personId;
  }
}
