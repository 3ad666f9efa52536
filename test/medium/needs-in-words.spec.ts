import { randomUUID } from 'node:crypto';
import { RingDueClocks } from '@app/clocks';
import { needsKeysOf } from '@app/config';
import { type Actor, Database, system } from '@app/database';
import { CorrectNeeds, EnterPerson, ReadNeeds } from '@app/matches';
import { emptyWeek } from '@app/matching';
import { ChangeCard, NeedsBox, ReadMyNeeds, rotateNeedsKeys } from '@app/people';
import { AskErasure, ExportMyData, LetGoOfData } from '@app/personal-data';
import { CommunityArea } from '@app/places';
import { aTown } from '../support/a-town';
import { type Domain, startDomain } from '../support/domain';
import { dumpOf } from '../support/dump.statement';
import { aCoordinator, aGroup, aMatch, anOpening, aResident, NOW } from '../support/factories';
import { aNeedsKey } from '../support/needs-keys';

type AccountActor = Extract<Actor, { kind: 'account' }>;

const WORDS = '右耳が聞こえにくいので、左から話しかけてください';
const DAY_MS = 24 * 3600_000;
const daysOn = (days: number) => new Date(NOW.getTime() + days * DAY_MS);
const [OLD, NEW] = [aNeedsKey('y2026', 1), aNeedsKey('y2027', 2)];

let domain: Domain;
let coordinator: AccountActor;

beforeAll(async () => {
  domain = await startDomain(undefined, { NEEDS_KEYS: OLD });
  coordinator = await aCoordinator(domain.admin.manager);
});

afterAll(() => domain.close());

const refusal = (code: string) => expect.objectContaining({ code });
const tell = (needsWords: string, actor: Actor) =>
  domain.get(ChangeCard).run({ needsWords }, false, actor, NOW);
const read = (personId: string | null, actor: Actor) =>
  domain.get(ReadNeeds).run(personId as string, actor, NOW);
const readings = async (personId: string | null) =>
  domain.admin.query(
    "SELECT actor, subject_kind, code FROM audit_trail WHERE action = 'read-needs' AND subject_id = $1",
    [personId],
  );

async function aTeller(words = WORDS): Promise<AccountActor> {
  const resident = await aResident(domain.admin.manager);
  await tell(words, resident);
  return resident;
}

async function sealedOf(personId: string | null): Promise<Buffer | null> {
  const [row] = await domain.admin.query('SELECT needs_words FROM people WHERE id = $1', [personId]);
  return row.needs_words;
}

/** A coordinator who looks after one area alone. */
async function coordinatorOf(areaId: string): Promise<AccountActor> {
  return { ...(await aCoordinator(domain.admin.manager)), staff: { role: 'coordinator', areaId } };
}

async function anArea(number: number): Promise<string> {
  const id = randomUUID();
  const area = { id, cityCode: '13224', number, towns: '' };
  await domain.admin.manager.insert(CommunityArea, area as never);
  return id;
}

describe('words about needs', () => {
  it('stand in the database sealed only, and open for whoever told them', async () => {
    const resident = await aTeller();
    const dump = await dumpOf(domain.admin);
    expect(dump).not.toContain(WORDS);
    expect(dump).not.toContain(Buffer.from(WORDS).toString('hex'));
    expect((await sealedOf(resident.personId))?.includes('聞こえにくい')).toBe(false);
    expect(await domain.get(ReadMyNeeds).run(resident)).toBe(WORDS);
  });

  it('are taken back by an empty text, and left as they are by a change of other things', async () => {
    const resident = await aTeller();
    await domain.get(ChangeCard).run({ online: true }, false, resident, NOW);
    expect(await domain.get(ReadMyNeeds).run(resident)).toBe(WORDS);
    await tell('  ', resident);
    expect(await sealedOf(resident.personId)).toBeNull();
    expect(await domain.get(ReadMyNeeds).run(resident)).toBe('');
  });

  it('are sealed, too, where the centre enters the card', async () => {
    const town = await aTown(domain.admin.manager);
    const who = { name: '高橋 一郎', kana: 'たかはし いちろう', birthDate: '1950-02-03' };
    const entered = { ...who, townId: town.id, residency: [], phone: null };
    const id = await domain
      .get(EnterPerson)
      .run(entered, { week: emptyWeek(), needsWords: WORDS }, 'telephone', coordinator, NOW);
    expect((await sealedOf(id))?.includes('聞こえにくい')).toBe(false);
    expect((await read(id, coordinator)).words).toBe(WORDS);
  });

  it('do not open in the row of somebody else', async () => {
    const [first, second] = [await aTeller(), await aTeller('何もありません')];
    await domain.admin.query(
      'UPDATE people SET needs_words = (SELECT needs_words FROM people WHERE id = $1) WHERE id = $2',
      [first.personId, second.personId],
    );
    await expect(read(second.personId, coordinator)).rejects.toEqual(refusal('needs-not-readable'));
    await expect(domain.get(ReadMyNeeds).run(second)).rejects.toEqual(refusal('needs-not-readable'));
  });

  it('are not taken without a key, and nothing else is held up by that', async () => {
    const keyless = await startDomain();
    const resident = await aResident(keyless.admin.manager);
    const change = keyless.get(ChangeCard);
    expect(keyless.get(NeedsBox).canSeal).toBe(false);
    await expect(change.run({ needsWords: WORDS }, false, resident, NOW)).rejects.toEqual(
      refusal('needs-not-kept'),
    );
    await change.run({ needsWords: '', online: true }, false, resident, NOW);
    await keyless.close();
  });
});

describe('reading by staff', () => {
  it('is a line of the audit trail each time, with ids alone; reading oneself is none', async () => {
    const resident = await aTeller();
    await domain.get(ReadMyNeeds).run(resident);
    expect(await readings(resident.personId)).toEqual([]);
    expect(await read(resident.personId, coordinator)).toMatchObject({ words: WORDS });
    await read(resident.personId, coordinator);
    const line = { actor: `account:${coordinator.accountId}`, subject_kind: 'person', code: null };
    expect(await readings(resident.personId)).toEqual([line, line]);
  });

  it('is refused to the coordinator of another area, until something is under way there', async () => {
    const { manager } = domain.admin;
    const [home, elsewhere] = [await anArea(71), await anArea(72)];
    const town = await aTown(manager, { areaId: home });
    const resident = await aResident(manager, { townId: town.id });
    await tell(WORDS, resident);
    expect((await read(resident.personId, await coordinatorOf(home))).words).toBe(WORDS);
    const other = await coordinatorOf(elsewhere);
    await expect(read(resident.personId, other)).rejects.toEqual(refusal('person-of-other-area'));
    expect(await readings(resident.personId)).toHaveLength(1);
    const head = { ...other, staff: { role: 'head-coordinator', areaId: elsewhere } as const };
    expect((await read(resident.personId, head)).words).toBe(WORDS);
    const there = await aTown(manager, { areaId: elsewhere });
    const group = await aGroup(manager);
    const opening = await anOpening(manager, group.groupIds[0] as string, { townId: there.id });
    const matchId = await aMatch(manager, resident.personId as string, opening);
    expect((await read(resident.personId, other)).words).toBe(WORDS);
    await domain.admin.query("UPDATE matches SET state = 'declined' WHERE id = $1", [matchId]);
    await expect(read(resident.personId, other)).rejects.toEqual(refusal('person-of-other-area'));
  });

  it('is refused to groups and to other residents', async () => {
    const resident = await aTeller();
    const others = [await aGroup(domain.admin.manager), await aResident(domain.admin.manager)];
    for (const other of others)
      await expect(read(resident.personId, other)).rejects.toEqual(refusal('not-allowed'));
  });
});

describe('the rights over such words', () => {
  it('an export tells them in clear', async () => {
    const { sections } = await domain.get(ExportMyData).mine(await aTeller(), NOW);
    const [card] = sections.find(({ table }) => table === 'people')?.rows ?? [];
    expect(card?.needs_words).toBe(WORDS);
  });

  it('an erasure takes them away', async () => {
    const resident = await aTeller();
    await domain.get(AskErasure).mine(resident, NOW);
    expect(await sealedOf(resident.personId)).not.toBeNull();
    await domain.get(RingDueClocks).run(daysOn(8));
    expect(await sealedOf(resident.personId)).toBeNull();
  });

  it('a year of silence takes them away, and a coordinator who reads is no sign of life', async () => {
    const [resident, present] = [await aTeller(), await aTeller()];
    await domain.get(ReadNeeds).run(resident.personId as string, coordinator, daysOn(300));
    await domain.get(ChangeCard).run({ online: true }, false, present, daysOn(300));
    await domain.get(LetGoOfData).run(daysOn(370));
    expect(await sealedOf(resident.personId)).toBeNull();
    expect(await sealedOf(present.personId)).not.toBeNull();
  });
});

describe('a new key', () => {
  const keys = (setting: string) => needsKeysOf(setting) as Parameters<typeof rotateNeedsKeys>[1];
  const rotate = (setting: string, batch = 2) =>
    rotateNeedsKeys(domain.get(Database), keys(setting), NOW, batch);
  const opened = async (setting: string, personId: string | null) =>
    new NeedsBox({ needsKeys: keys(setting) } as never).open(await sealedOf(personId), personId as string);

  beforeEach(() => domain.admin.query('UPDATE people SET needs_words = NULL'));

  it('seals everything anew, batch by batch, and the second time nothing', async () => {
    const told = [];
    for (const number of [1, 2, 3, 4, 5]) told.push(await aTeller(`${number}番の方のことば`));
    await aResident(domain.admin.manager);
    expect(await rotate(`${NEW},${OLD}`)).toEqual({ sealed: 5, unreadable: [] });
    for (const [at, { personId }] of told.entries())
      expect(await opened(NEW, personId)).toBe(`${at + 1}番の方のことば`);
    const first = await sealedOf(told[0]?.personId as string);
    expect(await rotate(`${NEW},${OLD}`)).toEqual({ sealed: 0, unreadable: [] });
    expect(await sealedOf(told[0]?.personId as string)).toEqual(first);
  });

  it('leaves what no key opens as it is, and names it', async () => {
    const [lost, known] = [await aTeller(), await aTeller()];
    const foreign = new NeedsBox({ needsKeys: needsKeysOf(aNeedsKey('lost', 9)) } as never);
    const sealed = foreign.seal(WORDS, lost.personId as string);
    await domain.admin.query('UPDATE people SET needs_words = $2 WHERE id = $1', [lost.personId, sealed]);
    expect(await rotate(`${NEW},${OLD}`, 1)).toEqual({ sealed: 1, unreadable: [lost.personId] });
    expect(await sealedOf(lost.personId)).toEqual(sealed);
    expect(await opened(NEW, known.personId)).toBe(WORDS);
  });

  it('is on record by its id, without anybody of whom words were sealed', async () => {
    await aTeller();
    await rotate(`${aNeedsKey('y2028', 3)},${OLD}`);
    const trail = await domain
      .get(Database)
      .withActor(system('seal'), ({ manager }) =>
        manager.query("SELECT actor, subject_kind, code FROM audit_trail WHERE code = 'y2028'"),
      );
    expect(trail).toEqual([{ actor: 'system:retention', subject_kind: 'setting', code: 'y2028' }]);
  });
});

describe('words that the centre writes anew', () => {
  const ANEW = '杖を使います。階段では、先に行ってください';
  const correct = (personId: string | null, words: string, actor: Actor) =>
    domain.get(CorrectNeeds).run(personId as string, words, 'telephone', actor, NOW);
  const onPaper = () => aResident(domain.admin.manager, { accountId: null, phone: '042-000-7890' });
  const trailOf = (personId: string | null) =>
    domain.admin.query(
      "SELECT actor, code FROM audit_trail WHERE action = 'correct-needs' AND subject_id = $1",
      [personId],
    );
  const callsTo = (personId: string | null) =>
    domain.admin.query("SELECT channel FROM outbox WHERE event = 'needs-corrected' AND recipient_id = $1", [
      personId,
    ]);

  it('are sealed, written down as written, and told to the person without the words', async () => {
    const { personId } = await onPaper();
    await correct(personId, WORDS, coordinator);
    await correct(personId, ANEW, coordinator);
    expect((await read(personId, coordinator)).words).toBe(ANEW);
    expect(await dumpOf(domain.admin)).not.toContain('杖を使います');
    const line = { actor: `account:${coordinator.accountId}`, code: 'telephone' };
    expect(await trailOf(personId)).toEqual([line, line]);
    expect(await callsTo(personId)).toEqual([{ channel: 'phone' }, { channel: 'phone' }]);
  });

  it('are changed once where the same is sent twice, and taken back by an empty text', async () => {
    const { personId } = await onPaper();
    await correct(personId, WORDS, coordinator);
    await correct(personId, ` ${WORDS}\n`, coordinator);
    expect(await callsTo(personId)).toHaveLength(1);
    await correct(personId, '', coordinator);
    expect(await sealedOf(personId)).toBeNull();
    expect(await trailOf(personId)).toHaveLength(2);
  });

  it('are written by the area’s coordinator alone, and by nobody for whoever can sign in', async () => {
    const [here, elsewhere] = [await anArea(51), await anArea(52)];
    const { personId } = await onPaper();
    await domain.admin.query(
      'UPDATE towns SET area_id = $2 WHERE id = (SELECT town_id FROM people WHERE id = $1)',
      [personId, here],
    );
    const other = await coordinatorOf(elsewhere);
    await expect(correct(personId, ANEW, other)).rejects.toEqual(refusal('person-of-other-area'));
    await correct(personId, ANEW, await coordinatorOf(here));
    await domain.admin.query('UPDATE towns SET area_id = NULL');
    const teller = await aTeller();
    await expect(correct(teller.personId, ANEW, coordinator)).rejects.toEqual(refusal('has-own-account'));
    await expect(correct(personId, ANEW, teller)).rejects.toEqual(refusal('not-allowed'));
    expect(await domain.get(ReadMyNeeds).run(teller)).toBe(WORDS);
  });

  it('mend words that no key opens any more', async () => {
    const { personId } = await onPaper();
    await domain.admin.query('UPDATE people SET needs_words = $2 WHERE id = $1', [
      personId,
      Buffer.alloc(60),
    ]);
    await correct(personId, ANEW, coordinator);
    expect((await read(personId, coordinator)).words).toBe(ANEW);
  });
});
