import { Refusal } from '@app/database';
import { CONSULTATION_OUTCOMES, type ConsultationOutcome, SettleConsultation } from '@app/matches';
import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { IsIn, MaxLength } from 'class-validator';
import type { Response } from 'express';
import { Ask, type Asked } from '../../frame/asked';
import { checkForm } from '../../frame/check-form';
import { May } from '../../frame/may';
import { seeOther } from '../frame/answers';
import { IdPipe } from '../frame/id-pipe';

class OutcomeForm {
  @IsIn(CONSULTATION_OUTCOMES)
  outcome: ConsultationOutcome;

  @MaxLength(2000)
  note = '';
}

@Controller('desk/matches/:id/consultations/:consultation')
export class ConsultationPages {
  constructor(private readonly settleConsultation: SettleConsultation) {}

  /** How it ended; whoever told the centre reads the note. */
  @Post()
  @May('settle a consultation')
  async settle(
    @Param('id', IdPipe) id: string,
    @Param('consultation', IdPipe) consultation: string,
    @Body() body: unknown,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const { form, problems } = checkForm(OutcomeForm, body);
    if (problems.length > 0) throw new Refusal('not-readable');
    const { outcome, note } = form;
    await this.settleConsultation.run(consultation, { outcome, note: String(note).trim() }, actor, now);
    seeOther(response, `/desk/matches/${id}?done=recorded`);
  }
}
