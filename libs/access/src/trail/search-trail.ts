import { type Actor, Database, inNameOf, Refusal, system } from '@app/database';
import { Injectable } from '@nestjs/common';
import { audit } from '../audit.statement';
import { settingId } from '../setting-id';
import { type ChainState, chainState, type TrailLine, type TrailWanted, trailLines } from './trail.query';

export interface TrailPage {
  readonly lines: readonly TrailLine[];
  /** `before` of the page that follows; `null` on the last one. */
  readonly next: string | null;
  readonly chain: ChainState;
}

const A_PAGE = 50;

/** What a search for no subject is written down as having looked at. */
const WHOLE_TRAIL = settingId('access', 'audit-trail');

/**
 * Looks things up in the audit trail. No account may read the trail itself: this action reads it in the name of the
 * service, and every search is a line of the trail.
 */
@Injectable()
export class SearchTrail {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `not-allowed` */
  async run(wanted: TrailWanted, actor: Actor, now: Date): Promise<TrailPage> {
    if (actor.kind !== 'account' || actor.staff?.role !== 'administrator') throw new Refusal('not-allowed');
    return this.database.withActor(actor, async (tx) => {
      await audit(
        tx,
        now,
        'search-trail',
        { kind: 'trail', id: wanted.subjectId ?? WHOLE_TRAIL },
        asCode(wanted),
      );
      return inNameOf(tx, system('seal'), async () => {
        const found = await trailLines(tx, wanted, A_PAGE + 1);
        const lines = found.slice(0, A_PAGE);
        const next = found.length > A_PAGE ? (lines.at(-1)?.id ?? null) : null;
        return { lines, next, chain: await chainState(tx) };
      });
    });
  }
}

function asCode({ actor, action, from, until, before }: TrailWanted): string | null {
  const said = { actor, action, from: from?.toISOString(), until: until?.toISOString(), before };
  const words = Object.entries(said).flatMap(([key, value]) => (value ? [`${key}=${value}`] : []));
  return words.length > 0 ? words.join(' ') : null;
}
