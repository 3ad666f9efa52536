import { CopyOpening, inComingWeeks, Opening, Session } from '@app/openings';
import { aGroup, anOpening, NOW, SATURDAY_MORNING } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();

const DAY_MS = 86_400_000;
const later = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, days: number) => ({
  startsAt: new Date(startsAt.getTime() + days * DAY_MS),
  endsAt: new Date(endsAt.getTime() + days * DAY_MS),
});
const sessionsOf = (openingId: string) =>
  domain.admin.manager.find(Session, { where: { openingId }, order: { startsAt: 'ASC' } });

const WRITTEN = {
  ...{ title: '花壇の水やり', body: '朝の一時間、公園の花壇に水をやります。', field: 'green' as const },
  wantedSkills: ['gardening' as const],
  ...{ minimumAge: 12, maximumAge: 80, residency: ['lives' as const], languages: ['ja' as const] },
  ...{ insurance: 'not-needed' as const, payment: 'expenses' as const, costNote: '交通費500円まで' },
  ...{ beginnersWelcome: false, childrenWelcome: true, meetingPoint: '正門', whatToBring: '軍手' },
  ...{ rainPolicy: '雨のときは中止', stopName: '永山駅', stopMinutes: 7, measures: [3, 9] },
};
const OF_ITS_OWN = {
  ref: 'group-2026-1',
  publishUntil: NOW,
  deadline: NOW,
  closedAt: NOW,
  returnedAt: NOW,
  returnReason: 'other' as const,
  returnNote: '時刻を確かめてください',
};

describe('a copied opening', () => {
  it('is a draft with everything that was written', async () => {
    const { manager } = domain.admin;
    const group = await aGroup(manager);
    const { openingId } = await anOpening(manager, group.groupIds[0] as string, {
      ...WRITTEN,
      ...OF_ITS_OWN,
    });
    const id = await domain.get(CopyOpening).run(openingId, group, NOW);
    const [old, copy] = await Promise.all(
      [openingId, id].map((each) => manager.findOneByOrFail(Opening, { id: each })),
    );
    const empty = { ref: null, submittedAt: null, publishedAt: null, publishUntil: null, deadline: null };
    const notReturned = { returnedAt: null, returnReason: null, returnNote: null, closedAt: null };
    expect(copy).toEqual({ ...old, ...empty, ...notReturned, id, number: copy?.number, createdAt: NOW });
    expect(copy).toMatchObject(WRITTEN);
  });

  it('has its days in the weeks to come, with no place taken and none that was cancelled', async () => {
    const { manager } = domain.admin;
    const group = await aGroup(manager);
    const groupId = group.groupIds[0] as string;
    const { openingId } = await anOpening(manager, groupId, {}, { capacity: 4, taken: 2 });
    const more = [later(SATURDAY_MORNING, 1), later(SATURDAY_MORNING, 14)];
    await manager.insert(Session, { openingId, ...more[0], cancelledAt: NOW, cancelReason: 'weather' });
    await manager.insert(Session, { openingId, ...more[1], capacity: null });
    const monthLater = new Date(NOW.getTime() + 30 * DAY_MS);
    const copies = await sessionsOf(await domain.get(CopyOpening).run(openingId, group, monthLater));
    expect(copies).toMatchObject([
      { ...later(SATURDAY_MORNING, 28), capacity: 4, taken: 0, cancelledAt: null },
      { ...later(SATURDAY_MORNING, 42), capacity: null, taken: 0 },
    ]);
    expect(await sessionsOf(openingId)).toHaveLength(3);
  });

  it('is made by its own group alone', async () => {
    const { manager } = domain.admin;
    const { groupIds } = await aGroup(manager);
    const { openingId } = await anOpening(manager, groupIds[0] as string);
    await expect(domain.get(CopyOpening).run(openingId, await aGroup(manager), NOW)).rejects.toMatchObject({
      code: 'not-your-group',
    });
  });
});

describe('the weeks to come', () => {
  const session = { ...SATURDAY_MORNING, capacity: 1 };

  it.each([
    ['a minute before the session', -60_000, 0],
    ['as it begins', 0, 7],
    ['a week and a day after it', 8 * DAY_MS, 14],
  ])('%s', (_, after, days) => {
    const now = new Date(SATURDAY_MORNING.startsAt.getTime() + after);
    expect(inComingWeeks([session], now)).toEqual([{ ...later(session, days), capacity: 1 }]);
  });

  it('are none without a session', () => {
    expect(inComingWeeks([], NOW)).toEqual([]);
  });
});
