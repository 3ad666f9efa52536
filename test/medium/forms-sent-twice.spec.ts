import { randomUUID } from 'node:crypto';
import { type GroupForm, RegisterGroup } from '@app/groups';
import { type OpeningForm, WriteOpening } from '@app/openings';
import { aTown } from '../support/a-town';
import { type Domain, startDomain } from '../support/domain';
import { aCoordinator, aGroup, NOW, SATURDAY_MORNING } from '../support/factories';

let domain: Domain;
let townId: string;

beforeAll(async () => {
  domain = await startDomain();
  await aCoordinator(domain.admin.manager);
  townId = (await aTown(domain.admin.manager)).id;
});

afterAll(() => domain.close());

const count = async (sql: string) => (await domain.admin.query(`SELECT count(*)::int AS n FROM ${sql}`))[0].n;

describe('a form sent three times at once', () => {
  it('registers one group, with one receipt', async () => {
    const { groupIds: _, ...member } = await aGroup(domain.admin.manager);
    const form: GroupForm = {
      name: '鶴牧おはなし会',
      kana: 'つるまきおはなしかい',
      kind: 'circle',
      story: '絵本を読みます。',
      townId,
      phone: '042-000-0001',
    };
    const id = randomUUID();
    const send = () => domain.get(RegisterGroup).run(form, { ...member, groupIds: [] }, NOW, id);
    expect(await Promise.all([send(), send(), send()])).toEqual([id, id, id]);
    expect(await count("groups WHERE name = '鶴牧おはなし会'")).toBe(1);
    expect(await count(`outbox WHERE subject_id = '${id}'`)).toBe(2);
  });

  it('writes one opening with its sessions once', async () => {
    const member = await aGroup(domain.admin.manager);
    const lists = { wantedSkills: [], residency: [], qualifications: [], languages: [], accessProvided: [] };
    const words = {
      title: '花壇の水やり',
      body: '朝の水やりです。',
      costNote: '',
      placeName: '',
      meetingPoint: '',
      whatToBring: '',
      rainPolicy: '',
    };
    const form: OpeningForm = {
      ...{
        ...lists,
        ...words,
        townId,
        field: 'green',
        minimumAge: null,
        maximumAge: null,
        insurance: 'not-needed',
      },
      ...{ payment: 'unpaid', beginnersWelcome: true, childrenWelcome: false, online: false },
      sessions: [{ ...SATURDAY_MORNING, capacity: 3 }],
    };
    const id = randomUUID();
    const send = () => domain.get(WriteOpening).run(member.groupIds[0] as string, id, form, member, NOW);
    expect(await Promise.all([send(), send(), send()])).toEqual([id, id, id]);
    expect(await count(`sessions WHERE opening_id = '${id}'`)).toBe(1);
    const stranger = await aGroup(domain.admin.manager);
    const foreign = domain.get(WriteOpening).run(stranger.groupIds[0] as string, id, form, stranger, NOW);
    await expect(foreign).rejects.toMatchObject({ code: 'not-your-group' });
  });
});
