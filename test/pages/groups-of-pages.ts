import { createHash, randomUUID } from 'node:crypto';
import { GroupFile, GroupMember, MemberInvitation } from '@app/groups';
import { Opening, OpeningEdition } from '@app/openings';
import { IsNull } from 'typeorm';
import type { DemoService } from '../support/demo-service';
import { aPdf, aPhoto } from '../support/files';

const NOW = new Date();

/** A group with documents, a photo, an opening in three languages, and somebody who is asked to join. */
export async function groupsOfPages({ admin: { manager }, id }: DemoService, ours: string) {
  const { groupId } = await manager.findOneByOrFail(Opening, { id: ours });
  const { accountId } = await manager.findOneByOrFail(GroupMember, { groupId, leftAt: IsNull() });
  const photo = await aPhoto(800, 600);
  const file = (place: number, more: Partial<GroupFile>, content: Buffer) => ({
    ...{
      id: randomUUID(),
      groupId,
      place,
      content,
      byteLength: content.length,
      addedBy: accountId,
      addedAt: NOW,
    },
    sentHash: createHash('sha256').update(String(place)).digest('base64url'),
    ...more,
  });
  const document = { mediaType: 'application/pdf' as const, width: null, height: null };
  const picture = { mediaType: 'image/jpeg' as const, width: 800, height: 600 };
  await manager.insert(GroupFile, [
    file(1, { purpose: 'rules', name: '会則（令和8年4月）.pdf', ...document }, aPdf()),
    file(2, { purpose: 'photo', name: 'みんなで植えた花壇.jpg', ...picture }, photo),
  ]);
  await anEdition(manager, ours, accountId);
  const toAccountId = await id("SELECT account_id AS id FROM people WHERE ref = 'demo:demo-resident'");
  const invitation = randomUUID();
  const asked = { id: invitation, groupId, fromAccountId: accountId, toAccountId, askedAt: NOW };
  await manager.insert(MemberInvitation, asked);
  return { invitation, groupId };
}

async function anEdition(manager: DemoService['admin']['manager'], openingId: string, writtenBy: string) {
  const written = { openingId, writtenBy, writtenAt: NOW, costNote: '', rainPolicy: '' };
  await manager.insert(OpeningEdition, [
    {
      ...{
        ...written,
        language: 'en',
        title: 'Come and help with us',
        whatToBring: 'Gloves, something to drink',
      },
      ...{ body: 'Beginners are welcome. We show you everything.', meetingPoint: 'At the entrance' },
    },
    {
      ...{
        ...written,
        language: 'ja-easy',
        title: 'いっしょに 活動（かつどう）しませんか',
        whatToBring: '飲（の）みもの',
      },
      ...{ body: 'はじめての 人（ひと）も だいじょうぶです。', meetingPoint: '入口（いりぐち）' },
    },
  ]);
}
