import { randomUUID } from 'node:crypto';
import { signInToken, tokenHash } from '@app/access';
import { type DemoSignIns, demoSignIns } from '@app/city';
import { type Database, system } from '@app/database';
import { emailOfResident } from './city.query';
import { demoRef } from './demo-ref';
import { insertLink } from './sign-in-link.statement';

export interface DemoLink {
  readonly role: 'resident' | 'group' | 'coordinator';
  readonly path: string;
}

/** Three new ways in, each for one use. */
export async function demoLinks(database: Database, secret: string, now: Date): Promise<DemoLink[]> {
  const emails = await emailsOf(database, demoSignIns());
  const links = emails.map(async ([role, email]) => ({
    role,
    path: await linkFor(database, email, secret, now),
  }));
  return Promise.all(links);
}

async function emailsOf(database: Database, { residentRef, member, coordinator }: DemoSignIns) {
  const resident = await database.withActor(system('demo'), (tx) =>
    emailOfResident(tx, demoRef(residentRef)),
  );
  return [
    ['resident', resident as string],
    ['group', member.email],
    ['coordinator', coordinator.email],
  ] as const;
}

async function linkFor(database: Database, email: string, secret: string, now: Date): Promise<string> {
  const id = randomUUID();
  const token = signInToken(id, secret);
  await database.withActor(system('demo'), (tx) =>
    insertLink(tx, { id, email, hash: tokenHash(token) }, now),
  );
  return `/sign-in/${token}`;
}
