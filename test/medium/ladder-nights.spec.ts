import { LearnAtNight, RunWaves, SetLadder, StartLadder } from '@app/matches';
import { aCoordinator, aGroup, aMatch, anOpening, aResident } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();

const DAY_MS = 86_400_000;
/** Tuesday 24 November 2026, 3:00 in Tokyo. */
const NIGHT = new Date('2026-11-23T18:00:00Z');
const night = (days: number) => new Date(NIGHT.getTime() + days * DAY_MS);
const learn = (at: Date) => domain.get(LearnAtNight).run(at);
const at = (days: number) => ({ startsAt: night(days), endsAt: new Date(night(days).getTime() + 7_200_000) });

const worth = async () => (await domain.admin.query('SELECT kind, worth FROM ladder_worths'))[0];
const priceOf = async (personId: string | null) =>
  (await domain.admin.query('SELECT price FROM ladder_prices WHERE person_id = $1', [personId]))[0]?.price;

describe('a night', () => {
  it('learns how people answer and what their attention is worth, once', async () => {
    const { manager } = domain.admin;
    const group = await aGroup(manager, { name: '永山こども食堂' });
    const openings = [];
    for (let each = 0; each < 30; each++) {
      const published = { field: 'food' as const, publishedAt: night(-10) };
      openings.push(await anOpening(manager, group.groupIds[0] as string, published, at(8)));
    }
    const willing = await aResident(manager, { wishes: ['food'] });
    const tired = await aResident(manager, { wishes: ['food'] });
    const away = await aResident(manager, { longestWay: 500, x: 0, y: 0, z: 0 });
    for (const [index, { personId }] of [willing, tired].entries()) {
      for (const opening of openings.slice(0, 10)) {
        const asked = { origin: 'invitation', askedBy: 'group', createdAt: night(-20) } as const;
        const ended =
          index === 0
            ? { state: 'withdrawn' as const }
            : { state: 'expired' as const, reason: 'no-answer-from-resident' };
        const id = await aMatch(manager, personId as string, opening, { ...asked, ...ended });
        if (index === 0)
          await domain.admin.query(
            "INSERT INTO match_steps (match_id, at, actor, step) VALUES ($1, $2, 'demo', 'invitation-accepted')",
            [id, night(-19)],
          );
      }
    }
    expect(await learn(new Date('2026-11-23T16:30:00Z'))).toBeNull();
    expect(await learn(NIGHT)).toBe(3);
    expect(await learn(new Date(NIGHT.getTime() + 600_000))).toBeNull();
    expect(await priceOf(away.personId)).toBe(0);
    expect(await priceOf(willing.personId)).toBeGreaterThan(await priceOf(tired.personId));
    expect(await priceOf(tired.personId)).toBeGreaterThan(0);
    // λ = 30 in 56 days, p̂ = (0.6 + 10) / (6 + 10), D = 2.
    const rate = 10.6 / 16;
    expect(await priceOf(willing.personId)).toBeCloseTo(((30 / 56) * rate) / (1 + 2 * (30 / 56)), 10);
  });

  it('raises the worth of what ended short of people, and lowers it where places were filled early', async () => {
    await domain.admin.query('UPDATE people SET paused_at = now()');
    const { manager } = domain.admin;
    const coordinator = await aCoordinator(manager);
    const group = await aGroup(manager);
    const { openingId } = await anOpening(manager, group.groupIds[0] as string, { field: 'seniors' }, at(40));
    await domain.get(StartLadder).run(openingId, false, coordinator, night(1));
    const end = (state: string, since: Date) =>
      domain.admin.query(
        'UPDATE ladders SET state = $2, next_wave_at = NULL, state_since = $3 WHERE opening_id = $1',
        [openingId, state, since],
      );
    await end('filled', night(1.5));
    await learn(night(2));
    expect((await worth()).worth).toBeCloseTo(0.9, 10);
    await learn(night(3));
    expect((await worth()).worth).toBeCloseTo(0.9, 10);
    await end('ended', night(3.5));
    await learn(night(4));
    expect((await worth()).worth).toBeCloseTo(0.99, 10);
    expect((await worth()).kind).toMatch(/\|seniors$/);
  });
});

describe('the settings', () => {
  it('are set by the head of the centre within sense, and the next wave goes by them', async () => {
    const { manager } = domain.admin;
    const coordinator = await aCoordinator(manager);
    const head = { ...coordinator, staff: { role: 'head-coordinator' as const, areaId: null } };
    const settings = { coolDownDays: 5, silentDays: 2, waveHours: [18, 10], answerHours: 24 };
    const set = (more: object, actor: typeof coordinator | typeof head = head) =>
      domain.get(SetLadder).run({ ...settings, ...more }, actor, NIGHT);
    await expect(set({}, coordinator)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await set({ coolDownDays: 0, waveHours: [3] })).toEqual(['cool-down-days', 'wave-hours']);
    expect(await set({})).toEqual([]);
    const group = await aGroup(manager);
    const { openingId } = await anOpening(manager, group.groupIds[0] as string, {}, at(40));
    await domain.get(StartLadder).run(openingId, false, coordinator, night(0));
    const morning = new Date('2026-11-24T00:00:00Z');
    await domain.get(RunWaves).run(morning);
    const [{ next }] = await domain.admin.query(
      'SELECT next_wave_at AS next FROM ladders WHERE opening_id = $1',
      [openingId],
    );
    expect(next).toEqual(new Date('2026-11-24T01:00:00Z'));
  });
});
