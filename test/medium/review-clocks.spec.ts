import { RingDueClocks, StartMissingClocks } from '@app/clocks';
import { RegisterGroup, ReviewGroup } from '@app/groups';
import { SubmitOpening } from '@app/openings';
import { aTown } from '../support/a-town';
import { aCoordinator, aGroup, anAccount, anOpening, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();

beforeAll(async () => {
  await aCoordinator(domain.admin.manager);
});

const inDays = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const ring = (days: number) => domain.get(RingDueClocks).run(inDays(days));

async function told(subjectId: string): Promise<string[]> {
  const rows: { event: string }[] = await domain.admin.query(
    'SELECT DISTINCT created_at, event FROM outbox WHERE subject_id = $1 ORDER BY created_at, event',
    [subjectId],
  );
  return rows.map(({ event }) => event);
}

async function aRegistration(): Promise<string> {
  const { manager } = domain.admin;
  const accountId = await anAccount(manager);
  const { id: townId } = await aTown(manager);
  const actor = { kind: 'account', accountId, personId: null, groupIds: [], staff: null } as const;
  const form = { name: '永山朗読の会', kana: '', kind: 'circle', story: '', townId, phone: '' } as const;
  return domain.get(RegisterGroup).run(form, actor, NOW);
}

describe('a registration in review', () => {
  it('goes to the head coordinator and comes back with an apology when nobody decides', async () => {
    const groupId = await aRegistration();
    await ring(9);
    await ring(61);
    expect(await told(groupId)).toEqual([
      ...[
        'group-received',
        'group-to-review',
        'group-review-overdue',
        'group-still-in-review',
        'group-returned',
      ],
    ]);
    const [group] = await domain.admin.query('SELECT returned_at, return_reason FROM groups WHERE id = $1', [
      groupId,
    ]);
    expect(group).toEqual({ returned_at: inDays(61), return_reason: 'not-decided' });
  });

  it('waits no more once it is decided', async () => {
    const groupId = await aRegistration();
    const coordinator = await aCoordinator(domain.admin.manager);
    await domain.get(ReviewGroup).run(groupId, { accept: true }, coordinator, NOW);
    await ring(61);
    expect(await told(groupId)).toEqual(['group-received', 'group-registered', 'group-to-review']);
  });

  it('is found when it has no clock', async () => {
    const groupId = await aRegistration();
    await domain.admin.query('DELETE FROM clocks WHERE subject_id = $1', [groupId]);
    await domain.get(StartMissingClocks).run(inDays(9));
    await ring(9);
    expect(await told(groupId)).toContain('group-still-in-review');
  });
});

describe('an opening in review', () => {
  it('goes to the head coordinator and comes back with an apology when nobody decides', async () => {
    const group = await aGroup(domain.admin.manager);
    const draft = { submittedAt: null, publishedAt: null };
    const { openingId } = await anOpening(domain.admin.manager, group.groupIds[0] as string, draft);
    await domain.get(SubmitOpening).run(openingId, group, NOW);
    await ring(9);
    await ring(61);
    expect(await told(openingId)).toEqual([
      ...['opening-received', 'opening-to-review', 'opening-review-overdue', 'opening-still-in-review'],
      'opening-returned',
    ]);
  });
});
