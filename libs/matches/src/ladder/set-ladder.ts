import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { type LadderSettings, mayBeWaveHours } from '@app/ladder';
import { Injectable } from '@nestjs/common';
import { LadderSettingsRow } from './night.entities';

export type SettingsProblem = 'cool-down-days' | 'silent-days' | 'wave-hours' | 'answer-hours';

const AUDITED = '00000000-0000-0000-0000-000000000001';

/** The centre changes how its ladders ask; the next wave goes by it. */
@Injectable()
export class SetLadder {
  constructor(private readonly database: Database) {}

  /**
   * @returns what cannot be set so; empty where it is set
   * @throws Refusal `not-allowed`
   */
  async run(settings: LadderSettings, actor: Actor, now: Date): Promise<SettingsProblem[]> {
    if (actor.kind !== 'account' || !actor.staff || actor.staff.role === 'coordinator')
      throw new Refusal('not-allowed');
    const problems = settingsProblems(settings);
    if (problems.length > 0) return problems;
    const waveHours = [...settings.waveHours].sort((a, b) => a - b);
    const row = { ...settings, id: 1, waveHours, changedBy: actor.accountId, changedAt: now };
    await this.database.withActor(actor, async (tx) => {
      await tx.manager.upsert(LadderSettingsRow, row, ['id']);
      await audit(tx, now, 'set-ladder', { kind: 'rule', id: AUDITED }, waveHours.join(','));
    });
    return [];
  }
}

/** What cannot be set so. */
export function settingsProblems({
  coolDownDays,
  silentDays,
  waveHours,
  answerHours,
}: LadderSettings): SettingsProblem[] {
  const problems: [SettingsProblem, boolean][] = [
    ['cool-down-days', isWhole(coolDownDays, 1, 30)],
    ['silent-days', isWhole(silentDays, 0, 30)],
    ['wave-hours', mayBeWaveHours(waveHours)],
    ['answer-hours', isWhole(answerHours, 1, 96)],
  ];
  return problems.filter(([, holds]) => !holds).map(([problem]) => problem);
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
