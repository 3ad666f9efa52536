import { randomUUID } from 'node:crypto';
import { audit } from '@app/access';
import { type Actor, Database, Refusal, type Tx, takeTurns } from '@app/database';
import { Injectable } from '@nestjs/common';
import { type FilePurpose, MOST_FILES } from './file-limits';
import { GroupFile } from './group-file.entity';
import { type FileProblem, type ReadFile, readFile, type SentFile } from './read-file';

/** Which of the files sent cannot be taken, and why. */
export interface FaultyFile {
  readonly name: string;
  readonly code: FileProblem | 'too-many-files';
}

type Added = { readonly added: number } | { readonly faults: readonly FaultyFile[] };

/** Keeps files of a group: all that were sent, or none. The same file once more is there already. */
@Injectable()
export class AddGroupFiles {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `not-your-group` */
  async run(
    groupId: string,
    purpose: FilePurpose,
    sent: readonly SentFile[],
    actor: Actor,
    now: Date,
  ): Promise<Added> {
    if (actor.kind !== 'account' || !actor.groupIds.includes(groupId)) throw new Refusal('not-your-group');
    // Drawing pictures takes long: no transaction waits for it.
    const { files, faults } = await readAll(sent, purpose);
    if (faults.length > 0) return { faults };
    return this.database.withActor(actor, async (tx) => {
      await takeTurns(tx, groupId);
      const { fresh, free } = await this.room(tx, groupId, files);
      if (fresh.length > free.length) return { faults: [{ name: '', code: 'too-many-files' }] };
      for (const [at, file] of fresh.entries()) {
        const id = randomUUID();
        const row = {
          id,
          groupId,
          place: free[at] as number,
          purpose,
          addedBy: actor.accountId,
          addedAt: now,
        };
        await tx.manager.insert(GroupFile, { ...row, ...file });
        await audit(tx, now, 'add-group-file', { kind: 'group', id: groupId }, purpose);
      }
      return { added: fresh.length };
    });
  }

  /** Files that are not there yet, and the places that are free. */
  private async room(tx: Tx, groupId: string, files: readonly ReadFile[]) {
    const there = await tx.manager.findBy(GroupFile, { groupId });
    const known = new Set(there.map(({ sentHash }) => sentHash));
    const fresh = files.filter(({ sentHash }) => !known.has(sentHash) && known.add(sentHash));
    const places = Array.from({ length: MOST_FILES }, (_, at) => at + 1);
    return { fresh, free: places.filter((place) => !there.some((file) => file.place === place)) };
  }
}

async function readAll(sent: readonly SentFile[], purpose: FilePurpose) {
  const files: ReadFile[] = [];
  const faults: FaultyFile[] = [];
  for (const each of sent) {
    const read = await readFile(each, purpose);
    if (typeof read === 'string') faults.push({ name: each.name, code: read });
    else files.push(read);
  }
  return { files, faults };
}
