import { randomUUID } from 'node:crypto';
import type { Actor } from '@app/database';
import { type OpeningForm, WriteOpening } from '@app/openings';
import { aTown } from '../support/a-town';
import { aGroup, anOpening, NOW, SATURDAY_MORNING } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();
let group: Extract<Actor, { kind: 'account' }>;
let form: OpeningForm;

beforeAll(async () => {
  group = await aGroup(domain.admin.manager);
  const { id: townId } = await aTown(domain.admin.manager);
  form = {
    ...{
      title: '花壇の水やり',
      body: '',
      field: 'green',
      wantedSkills: [],
      minimumAge: null,
      maximumAge: null,
    },
    ...{ residency: [], qualifications: [], languages: [], accessProvided: [], insurance: 'not-needed' },
    ...{ payment: 'unpaid', costNote: '', beginnersWelcome: true, childrenWelcome: false, online: false },
    ...{ placeName: '永山公園', townId, meetingPoint: '', whatToBring: '', rainPolicy: '' },
    sessions: [{ ...SATURDAY_MORNING, capacity: 2 }],
  };
});

const write = (draftId: string | null, more: Partial<OpeningForm> = {}) =>
  domain.get(WriteOpening).run(group.groupIds[0] as string, draftId, { ...form, ...more }, group, NOW);

describe('an opening', () => {
  it('is written, and written anew while it is a draft', async () => {
    const id = await write(null);
    expect(await write(id, { title: '花壇の草取り' })).toBe(id);
  });

  it('has no two sessions that begin at the same time', async () => {
    const sessions = [form.sessions[0], form.sessions[0]] as OpeningForm['sessions'];
    await expect(write(null, { sessions })).rejects.toMatchObject({ code: 'session-same-start' });
  });

  it('of another group is not there to be written anew, and its id is not to be had', async () => {
    const { manager } = domain.admin;
    const other = await aGroup(manager);
    const { openingId } = await anOpening(manager, other.groupIds[0] as string, { publishedAt: null });
    await expect(write(openingId)).rejects.toMatchObject({ code: 'opening-unknown' });
    await expect(write(randomUUID())).rejects.toMatchObject({ code: 'opening-unknown' });
  });
});
