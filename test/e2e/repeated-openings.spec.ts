import { aTown } from '../support/a-town';
import { aGroup, anOpening } from '../support/factories';
import { ourService } from '../support/our-service';
import type { Visitor } from '../support/visitor';

const service = ourService();
let visitor: Visitor;
let groupId: string;

beforeAll(async () => {
  const group = await aGroup(service.admin.manager);
  groupId = group.groupIds[0] as string;
  visitor = await service.signedIn(group.accountId);
});

const number = async (sql: string, of: string): Promise<number> =>
  Number((await service.admin.query(`SELECT count(*) FROM ${sql} = $1`, [of]))[0].count);

describe('the form of an opening', () => {
  const typed = {
    ...{ title: '花壇の水やり', recurrence: 'weekly', recurrenceUntil: '2099-05-30', addSessions: 'yes' },
    ...{ 'date-0': '2099-05-02', 'start-0': '9:30', 'end-0': '11:30', 'capacity-0': '5' },
  };

  it('fills in the days that come again, and saves nothing', async () => {
    const answer = await visitor.post(`/group/openings/new?group=${groupId}`, typed);
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html).toContain('4回分の日程を書き入れました');
    expect(html).toContain('value="花壇の水やり"');
    expect(html).toMatch(/name="date-4"[^>]*value="2099-05-30"/);
    expect(await number('openings WHERE group_id', groupId)).toBe(0);
  });

  it('says what is missing', async () => {
    const answer = await visitor.post('/group/openings/new', { ...typed, recurrenceUntil: '' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('href="#recurrenceUntil"');
  });
});

describe('the API', () => {
  const opening = async (rrule: string) => ({
    ...{
      title: '花壇の水やり',
      body: '朝の一時間です。',
      field: 'green',
      townId: (await aTown(service.admin.manager)).id,
    },
    sessions: [{ startsAt: '2099-05-02T09:30:00+09:00', endsAt: '2099-05-02T11:30:00+09:00', capacity: 5 }],
    recurrence: { rrule, skipHolidays: false },
  });

  it('writes the days of a rule', async () => {
    const path = `/api/v1/groups/${groupId}/openings`;
    const { id } = await visitor.json<{ id: string }>('POST', path, await opening('FREQ=WEEKLY;COUNT=4'));
    expect(await number('sessions WHERE opening_id', id)).toBe(4);
  });

  it('points at a rule that it cannot read', async () => {
    const answer = await visitor.send(
      'POST',
      `/api/v1/groups/${groupId}/openings`,
      await opening('FREQ=DAILY'),
    );
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ pointer: '/recurrence/rrule' }] });
  });
});

describe('a copy', () => {
  it('is made by one button', async () => {
    const { openingId } = await anOpening(service.admin.manager, groupId);
    const ours = await (await visitor.send('GET', `/group/openings/${openingId}`)).text();
    expect(ours).toContain(`/group/openings/${openingId}/copies`);
    const answer = await visitor.post(`/group/openings/${openingId}/copies`, {});
    const copy = await (await visitor.send('GET', answer.headers.get('location') as string)).text();
    expect(copy).toContain('写して、下書きにしました');
  });

  it('is made through the API', async () => {
    const { openingId } = await anOpening(service.admin.manager, groupId);
    const copied = await visitor.json('POST', `/api/v1/openings/${openingId}/copies`);
    expect(copied).toEqual({ id: expect.not.stringContaining(openingId) });
  });
});
