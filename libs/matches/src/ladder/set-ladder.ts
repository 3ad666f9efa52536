import { audit } from '@app/access';
import { Config } from '@app/config';
import { type Actor, Database, Refusal, type Tx, takeTurns } from '@app/database';
import { type LadderSettings, mayBeWaveHours, type Night } from '@app/ladder';
import { Injectable } from '@nestjs/common';
import { askingSettings } from '../city-asking/asking-settings.query';
import { LadderSettingsRow } from './night.entities';

export type SettingsProblem = 'cool-down-days' | 'silent-days' | 'wave-hours' | 'answer-hours';

const AUDITED = '00000000-0000-0000-0000-000000000001';

/** The centre changes how its ladders ask; the next wave goes by it. */
@Injectable()
export class SetLadder {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /**
   * @returns what cannot be set so; empty where it is set
   * @throws Refusal `not-allowed`
   */
  async run(settings: LadderSettings, actor: Actor, now: Date): Promise<SettingsProblem[]> {
    if (actor.kind !== 'account' || !actor.staff || actor.staff.role === 'coordinator')
      throw new Refusal('not-allowed');
    const { accountId } = actor;
    return this.database.withActor(actor, async (tx) => {
      // Whoever sets the city's night takes the same turn.
      await takeTurns(tx, 'asking-settings');
      const { quiet } = await askingSettings(tx, this.config.quietHours);
      const problems = settingsProblems(settings, quiet);
      if (problems.length === 0) await this.set(tx, settings, accountId, now);
      return problems;
    });
  }

  private async set(tx: Tx, settings: LadderSettings, changedBy: string, now: Date): Promise<void> {
    const waveHours = [...settings.waveHours].sort((a, b) => a - b);
    await tx.manager.upsert(LadderSettingsRow, { ...settings, id: 1, waveHours, changedBy, changedAt: now }, [
      'id',
    ]);
    await audit(tx, now, 'set-ladder', { kind: 'rule', id: AUDITED }, waveHours.join(','));
  }
}

/** What cannot be set so. */
export function settingsProblems(
  { coolDownDays, silentDays, waveHours, answerHours }: LadderSettings,
  night: Night,
): SettingsProblem[] {
  const problems: [SettingsProblem, boolean][] = [
    ['cool-down-days', isWhole(coolDownDays, 1, 30)],
    ['silent-days', isWhole(silentDays, 0, 30)],
    ['wave-hours', mayBeWaveHours(waveHours, night)],
    ['answer-hours', isWhole(answerHours, 1, 96)],
  ];
  return problems.filter(([, holds]) => !holds).map(([problem]) => problem);
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
