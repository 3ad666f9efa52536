import type { Tx } from '@app/database';
import type { Opening } from '@app/matching';
import { Injectable } from '@nestjs/common';
import { OpeningsToMatchQuery } from '../openings-to-match.query';
import { openingsChanged, openingsPoint } from './openings-changed.query';

interface Kept {
  readonly openings: readonly Opening[];
  readonly loadedAt: number;
  readonly point: string;
  readonly changed: string;
}

/** What opens by itself with the clock is taken in after so long; what changes in the database, at once. */
const OLDEST_MS = 60_000;

/** The open openings, kept between two questions as long as none of them has changed. */
@Injectable()
export class OpenOpenings {
  private kept: Kept | null = null;

  constructor(private readonly openings: OpeningsToMatchQuery) {}

  async run(tx: Pick<Tx, 'manager'>, now: Date): Promise<readonly Opening[]> {
    const { kept } = this;
    if (kept && (await isTrue(tx, kept, now))) return kept.openings;
    this.kept = await this.load(tx as Tx, now);
    return this.kept.openings;
  }

  private async load(tx: Tx, now: Date): Promise<Kept> {
    const point = await openingsPoint(tx);
    const changed = await openingsChanged(tx, point);
    const openings = (await this.openings.open(tx, now)).map(({ opening }) => opening);
    return { openings, loadedAt: now.getTime(), point, changed };
  }
}

async function isTrue(tx: Pick<Tx, 'manager'>, kept: Kept, now: Date): Promise<boolean> {
  if (Math.abs(now.getTime() - kept.loadedAt) > OLDEST_MS) return false;
  return (await openingsChanged(tx, kept.point)) === kept.changed;
}
