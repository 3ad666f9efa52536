import { audit, settingId } from '@app/access';
import { Config } from '@app/config';
import { type Actor, Database, Refusal, type Tx, takeTurns } from '@app/database';
import { lookAgainAtNight } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { ladderSettings } from '../ladder/ladder-settings.query';
import { type AskingProblem, askingProblems } from './asking-problems';
import { insertAsking } from './asking-setting.statement';
import { type AskingSettings, askingSettings, defaultAsking } from './asking-settings.query';

/** The city changes how often it asks and when it is quiet: at once, for what waits already too. */
@Injectable()
export class SetAsking {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /**
   * @returns what cannot be set so; empty where it is set
   * @throws Refusal `not-allowed`
   */
  async run(wanted: AskingSettings, actor: Actor, now: Date): Promise<AskingProblem[]> {
    if (actor.kind !== 'account' || actor.staff?.role !== 'administrator') throw new Refusal('not-allowed');
    return this.database.withActor(actor, async (tx) => {
      // Whoever sets the hours of waves takes the same turn: neither must come to lie over the other.
      await takeTurns(tx, 'asking-settings');
      const { waveHours } = await ladderSettings(tx);
      const problems = askingProblems(wanted, waveHours);
      if (problems.length === 0) await this.set(tx, wanted, now);
      return problems;
    });
  }

  private async set(tx: Tx, wanted: AskingSettings, now: Date): Promise<void> {
    const server = this.config.quietHours;
    const changes = changesOf(await askingSettings(tx, server), wanted);
    if (changes.length === 0) return;
    await insertAsking(tx, wanted, defaultAsking(server), now);
    for (const [name, code] of changes)
      await audit(tx, now, 'set-asking', { kind: 'setting', id: settingId('asking', name) }, code);
    if (changes.some(([name]) => name === 'quiet-hours')) await lookAgainAtNight(tx);
  }
}

function changesOf(standing: AskingSettings, { weeklyAsks, quiet }: AskingSettings): [string, string][] {
  const isSameNight = standing.quiet.from === quiet.from && standing.quiet.until === quiet.until;
  return [
    ...(standing.weeklyAsks === weeklyAsks
      ? []
      : [['weekly-asks', `weekly-asks ${weeklyAsks}`] satisfies [string, string]]),
    ...(isSameNight
      ? []
      : [['quiet-hours', `quiet-hours ${quiet.from}-${quiet.until}`] satisfies [string, string]]),
  ];
}
