import type { DataSource } from 'typeorm';
import { aGroup } from '../../support/factories';
import { aPolyglot, fileAttacks } from '../../support/files';
import { signIn } from '../../support/sign-in-token';
import { Visitor } from '../../support/visitor';

export interface SentFiles {
  readonly sent: number;
  /** Kept though it is none of ours, answered with an error of the service, or handed out with what was hidden in it. */
  readonly live: number;
}

/** Every file of the corpus, sent as a group's attachment. */
export async function sendFiles(origin: string, { manager }: DataSource): Promise<SentFiles> {
  const { accountId } = await aGroup(manager);
  const visitor = await signIn(new Visitor(origin), manager, accountId);
  const attacks = await fileAttacks();
  let live = 0;
  for (const { name, bytes } of attacks) if ((await send(visitor, name, bytes)) !== 422) live += 1;
  if ((await send(visitor, 'hana.jpg', await aPolyglot())) !== 303) live += 1;
  const [{ id }] = await manager.query('SELECT id FROM group_files WHERE added_by = $1', [accountId]);
  const answer = await visitor.send('GET', `/files/${id}`);
  const isLive =
    answer.headers.get('content-type') !== 'image/jpeg' || (await answer.text()).includes('<script>');
  return { sent: attacks.length + 1, live: live + Number(isLive) };
}

async function send(visitor: Visitor, name: string, bytes: Buffer): Promise<number> {
  const body = new FormData();
  body.append('purpose', 'flyer');
  body.append('files', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), name);
  const headers = { cookie: visitor.cookies, 'sec-fetch-site': 'same-origin' };
  const { status } = await fetch(`${visitor.origin}/group/files`, {
    method: 'POST',
    redirect: 'manual',
    body,
    headers,
  });
  return status;
}
