import type { Actor } from '@app/database';
import { DiscardDraft, Opening, WriteEdition } from '@app/openings';
import { aGroup, anOpening, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();
let group: Extract<Actor, { kind: 'account' }>;

beforeAll(async () => {
  group = await aGroup(domain.admin.manager);
});

const DRAFT = { publishedAt: null, submittedAt: null };
const made = async (more: Partial<Opening>) =>
  (await anOpening(domain.admin.manager, group.groupIds[0] as string, more)).openingId;
const discard = (id: string, actor: Actor = group) => domain.get(DiscardDraft).run(id, actor, NOW);
const isThere = (id: string) => domain.admin.manager.existsBy(Opening, { id });

describe('a draft', () => {
  it('is thrown away with its sessions and what it says in other languages', async () => {
    const id = await made(DRAFT);
    const texts = { costNote: '', meetingPoint: '', whatToBring: '', rainPolicy: '' };
    const english = { title: 'Watering', body: 'Together', ...texts };
    await domain.get(WriteEdition).run(id, 'en', english, group, NOW);
    expect(await discard(id)).toBe(group.groupIds[0]);
    expect(await isThere(id)).toBe(false);
    await expect(discard(id)).rejects.toMatchObject({ code: 'opening-unknown' });
  });

  it('may have been sent back, but is not with the centre, nor public', async () => {
    await discard(await made({ publishedAt: null, returnedAt: NOW }));
    await expect(discard(await made({ publishedAt: null }))).rejects.toMatchObject({
      code: 'already-submitted',
    });
    await expect(discard(await made({}))).rejects.toMatchObject({ code: 'opening-is-public' });
  });

  it('is nobody else’s to throw away', async () => {
    const id = await made(DRAFT);
    const other = await aGroup(domain.admin.manager);
    await expect(discard(id, other)).rejects.toMatchObject({ code: 'opening-unknown' });
    expect(await isThere(id)).toBe(true);
  });
});
