import { audit, settingId } from '@app/access';
import { type Actor, Database, Refusal, takeTurns } from '@app/database';
import { Injectable } from '@nestjs/common';
import { insertSetting } from './clock-setting.statement';
import { clockSettings } from './clock-settings.query';
import { type LengthProblem, lengthProblems, type ProposedLength, stepsOf } from './length-problems';
import { defaultOf, lengthOf } from './lengths';
import type { Length, Wait } from './waits';

/** The centre changes how long something waits: for whatever begins to wait from then on. */
@Injectable()
export class SetLengths {
  constructor(private readonly database: Database) {}

  /**
   * @param lengths in the order of the wait's steps
   * @returns what cannot be set so; empty where it is set
   * @throws Refusal `not-allowed`
   */
  async run(
    wait: Wait,
    lengths: readonly ProposedLength[],
    actor: Actor,
    now: Date,
  ): Promise<LengthProblem[]> {
    if (actor.kind !== 'account' || actor.staff?.role !== 'administrator') throw new Refusal('not-allowed');
    const problems = lengthProblems(wait, lengths);
    if (problems.length > 0) return problems;
    await this.database.withActor(actor, async (tx) => {
      await takeTurns(tx, 'clock-settings');
      const settings = await clockSettings(tx);
      for (const [index, one] of stepsOf(wait).entries()) {
        const { step, moment, at } = one;
        const wanted = lengths[index] as Length;
        if (isSame(lengthOf(wait, one, settings, now), wanted)) continue;
        const isDefault = isSame(defaultOf(at), wanted);
        await insertSetting(tx, { wait, step, moment, ...(isDefault ? DEFAULT : wanted), changedAt: now });
        const code = `${wait} ${step} ${moment} ${wanted.amount} ${wanted.unit}`;
        await audit(tx, now, 'set-clock', { kind: 'setting', id: settingId('clocks', wait) }, code);
      }
    });
    return [];
  }
}

const DEFAULT = { amount: null, unit: null };

function isSame(one: Length, other: Length): boolean {
  return one.amount === other.amount && one.unit === other.unit;
}
