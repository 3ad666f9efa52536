import { RingDueClocks } from '@app/clocks';
import { type Actor, Database } from '@app/database';
import { AnswerInvitation, ApproveMatch, EnterPerson, IntroduceResident, MoveSession } from '@app/matches';
import { alwaysFree } from '@app/matching';
import {
  AnswerByHand,
  ByHandQuery,
  type ByHandRow,
  LettersToPrint,
  NoteReturned,
  numberOf,
  PostLetters,
  TakeBackPosting,
} from '@app/notifications';
import { type ContactWish, NoteContact } from '@app/people';
import { aTown } from '../support/a-town';
import { type Domain, startDomain } from '../support/domain';
import { aCoordinator, aGroup, aMatch, anOpening, aResident, NOW } from '../support/factories';
import { pagesOf, textOfPdf } from '../support/pdf-text';

type Account = Extract<Actor, { kind: 'account' }>;

let domain: Domain;
let coordinator: Account;
let groupId: string;

const MINUTE = 60_000;
const DAY = 86_400_000;
const later = (ms: number) => new Date(NOW.getTime() + ms);
const FAR = { startsAt: later(20 * DAY), endsAt: later(20 * DAY + 7_200_000) };
const SOON = { startsAt: later(4 * DAY), endsAt: later(4 * DAY + 7_200_000) };
const PAPER: ContactWish = {
  ...{ contactBy: 'paper', postalCode: '206-0025', address: '多摩市永山三丁目12番地5号 4号棟1203号室' },
  reachable: '',
};

beforeEach(async () => {
  domain = await startDomain();
  coordinator = await aCoordinator(domain.admin.manager);
  groupId = (await aGroup(domain.admin.manager)).groupIds[0] as string;
});

afterEach(() => domain.close());

const code = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => (error as { code: string }).code,
  );
const waiting = (channel: 'paper' | 'phone', now = NOW): Promise<ByHandRow[]> =>
  domain
    .get(Database)
    .withActor(coordinator, (tx) => domain.get(ByHandQuery).waiting(tx, channel, null, now));
const rows = () =>
  domain.admin.query('SELECT event, channel, sent_at, failure FROM outbox ORDER BY created_at, id');
const stateOf = async (id: string) =>
  (await domain.admin.query('SELECT state, entered_by, consent_by FROM matches WHERE id = $1', [id]))[0];
const clocks = () =>
  domain.admin.query(`SELECT owner, settled_at IS NULL AS runs FROM clocks WHERE wait = 'message-by-hand'`);

/** 吉田ふみさん: no e-mail. */
async function fumi(phone: string | null, contact: ContactWish | null): Promise<Account> {
  const name = { name: '吉田 ふみ', kana: 'よしだ ふみ', birthDate: '1946-03-02' };
  const person = await aResident(domain.admin.manager, { ...name, accountId: null, phone });
  if (contact) await domain.get(NoteContact).run(person.personId as string, contact, coordinator, NOW);
  return person;
}

async function introduced(person: Account, times = FAR) {
  const opening = await anOpening(domain.admin.manager, groupId, {}, times);
  const asking = { personId: person.personId as string, openingId: opening.openingId };
  const matchId = await domain.get(IntroduceResident).run(asking, coordinator, NOW);
  return { matchId, ...opening };
}

async function approved(person: Account, times = FAR) {
  const opening = await anOpening(domain.admin.manager, groupId, {}, times);
  const matchId = await aMatch(domain.admin.manager, person.personId as string, opening);
  expect(await domain.get(ApproveMatch).run(matchId, coordinator, NOW)).toBe('approved');
  return { matchId, ...opening };
}

describe('whoever has no e-mail', () => {
  it('gets a letter by choice, and no worker ever takes it', async () => {
    await approved(await fumi('042-000-7890', PAPER));
    expect(await waiting('paper')).toMatchObject([
      { event: 'match-approved', name: '吉田 ふみ', address: PAPER.address, title: '花壇の水やり', tries: 0 },
    ]);
    expect(await waiting('phone')).toEqual([]);
    const due = await domain.admin.query(
      `SELECT count(*)::int AS n FROM outbox WHERE channel IN ('paper', 'phone') AND lease_until IS NOT NULL`,
    );
    expect(due).toEqual([{ n: 0 }]);
  });

  it('gets a call where the post would come too late', async () => {
    await approved(await fumi('042-000-7890', PAPER), SOON);
    expect(await waiting('phone')).toMatchObject([{ event: 'match-approved', phone: '042-000-7890' }]);
  });

  it('is told by the coordinators who have neither address nor number', async () => {
    await approved(await fumi(null, null));
    expect(await rows()).toContainEqual(
      expect.objectContaining({ event: 'match-approved', channel: 'mail' }),
    );
    expect([...(await waiting('paper')), ...(await waiting('phone'))]).toEqual([]);
  });

  it('says at the proxy entry how to be reached; a letter needs an address', async () => {
    const { id: townId } = await aTown(domain.admin.manager);
    const who = {
      name: '吉田 ふみ',
      kana: 'よしだ ふみ',
      birthDate: '1946-03-02',
      townId,
      residency: [],
      phone: null,
    };
    const enter = (contact: ContactWish) =>
      domain.get(EnterPerson).run(who, { week: alwaysFree() }, 'letter', coordinator, NOW, contact);
    expect(await code(enter({ ...PAPER, address: '' }))).toBe('address-missing');
    expect(await code(enter({ ...PAPER, contactBy: 'phone' }))).toBe('phone-missing');
    const personId = await enter(PAPER);
    const [kept] = await domain.admin.query('SELECT * FROM contact_choices WHERE person_id = $1', [personId]);
    expect(kept).toMatchObject({
      contact_by: 'paper',
      postal_code: '206-0025',
      noted_by: coordinator.accountId,
    });
  });
});

describe('the print run', () => {
  const print = () => domain.get(LettersToPrint).all(NOW, coordinator, NOW);

  it('is one PDF, a sheet for each letter, whose text can be read', async () => {
    await introduced(await fumi(null, PAPER));
    await approved(await fumi('042-000-7890', PAPER));
    const pdf = await print();
    const text = textOfPdf(pdf);
    expect(pagesOf(pdf)).toBe(2);
    for (const words of [
      '〒206-0025',
      '多摩市永山三丁目12番地5号',
      '吉田 ふみ 様',
      '花壇の水やり',
      '12月12日(土)',
    ])
      expect(text).toContain(words);
    for (const { outboxId } of await waiting('paper')) expect(text).toContain(numberOf(outboxId));
    expect(text).not.toContain('ボタン');
  });

  it('has a slip on letters that ask, and on those alone', async () => {
    await approved(await fumi('042-000-7890', PAPER));
    expect(textOfPdf(await print())).not.toContain('電話で話したい');
    await introduced(await fumi(null, PAPER));
    expect(textOfPdf(await print())).toContain('電話で話したい');
  });

  it('is marked as posted, taken back within ten minutes, and not after', async () => {
    await approved(await fumi('042-000-7890', PAPER));
    await approved(await fumi('042-000-7891', PAPER));
    expect(await domain.get(PostLetters).all(NOW, coordinator, later(MINUTE))).toBe(2);
    const [one] = await domain.admin.query(`SELECT id, sent_at FROM outbox WHERE channel = 'paper'`);
    expect(one.sent_at).toEqual(later(MINUTE));
    expect(await waiting('paper')).toEqual([]);
    expect(await clocks()).toEqual(Array(2).fill({ owner: 'coordinator', runs: false }));
    const undo = (whole: boolean, at: number) =>
      domain.get(TakeBackPosting).run(one.id, whole, coordinator, later(at));
    expect(await undo(true, 10 * MINUTE)).toBe(2);
    expect(await waiting('paper')).toHaveLength(2);
    await domain.get(PostLetters).one(one.id, coordinator, later(11 * MINUTE));
    expect(await code(undo(false, 21 * MINUTE + 1))).toBe('undo-too-late');
    expect(await code(domain.get(PostLetters).one(one.id, coordinator, NOW))).toBe('already-answered');
  });

  it('leaves out what was written after it was printed', async () => {
    await approved(await fumi('042-000-7890', PAPER));
    expect(await domain.get(PostLetters).all(later(-1), coordinator, later(MINUTE))).toBe(0);
  });

  it('comes back: the same is told by telephone, once', async () => {
    await approved(await fumi('042-000-7890', PAPER));
    const [letter] = await waiting('paper');
    const returned = () =>
      domain.get(NoteReturned).run(letter?.outboxId as string, coordinator, later(3 * DAY));
    expect(await code(returned())).toBe('not-posted');
    await domain.get(PostLetters).one(letter?.outboxId as string, coordinator, NOW);
    expect(await returned()).toBe(true);
    expect(await code(returned())).toBe('not-posted');
    expect(await waiting('phone', later(3 * DAY))).toMatchObject([{ event: 'match-approved' }]);
    expect(await rows()).toContainEqual(
      expect.objectContaining({ channel: 'paper', failure: 'letter-returned' }),
    );
  });

  it('is for the centre alone', async () => {
    const resident = await aResident(domain.admin.manager);
    expect(await code(domain.get(LettersToPrint).all(NOW, resident, NOW))).toBe('not-allowed');
  });
});

describe('the call list', () => {
  const hear = (id: string, heard: Parameters<AnswerByHand['run']>[1], now = NOW) =>
    domain.get(AnswerByHand).run(id, heard, coordinator, now);
  const call = async () => ((await waiting('phone'))[0] as ByHandRow).outboxId;
  const yesTo = (sessionId: string) =>
    ({ outcome: 'yes', invitation: { kind: 'yes', sessionIds: [sessionId], fields: [] } }) as const;

  it('takes a yes as the resident would give it, with who heard it and how', async () => {
    const { matchId, sessionId } = await introduced(await fumi('042-000-7890', null));
    await hear(await call(), yesTo(sessionId));
    expect(await stateOf(matchId)).toEqual({
      ...{ state: 'with-group', entered_by: coordinator.accountId, consent_by: 'telephone' },
    });
    expect(await waiting('phone')).toEqual([]);
  });

  it('takes a no', async () => {
    const { matchId } = await introduced(await fumi('042-000-7890', null));
    await hear(await call(), { outcome: 'no' });
    expect(await stateOf(matchId)).toMatchObject({ state: 'declined' });
  });

  it('counts the tries until somebody picks up', async () => {
    await introduced(await fumi('042-000-7890', null));
    await hear(await call(), { outcome: 'not-reached' });
    await hear(await call(), { outcome: 'not-reached' }, later(DAY));
    expect(await waiting('phone')).toMatchObject([{ tries: 2, lastTry: later(DAY) }]);
  });

  it('takes the answer to a moved session', async () => {
    const { matchId, sessionId, openingId } = await approved(await fumi('042-000-7890', null));
    await hear(await call(), { outcome: 'told' });
    const moved = { startsAt: later(21 * DAY), endsAt: later(21 * DAY + 7_200_000) };
    const [{ group_id }] = await domain.admin.query('SELECT group_id FROM openings WHERE id = $1', [
      openingId,
    ]);
    const group: Account = { ...coordinator, groupIds: [group_id] };
    await domain.get(MoveSession).run(sessionId, moved, group, NOW);
    expect(await waiting('phone')).toMatchObject([{ event: 'session-moved' }]);
    await hear(await call(), { outcome: 'no' });
    expect(await stateOf(matchId)).toMatchObject({ state: 'withdrawn' });
  });

  it('asks nothing where something is only told', async () => {
    await approved(await fumi('042-000-7890', null));
    expect(await code(hear(await call(), { outcome: 'yes' }))).toBe('nothing-asked');
    await hear(await call(), { outcome: 'told' });
    expect(await waiting('phone')).toEqual([]);
  });

  it('lets go of a question that was answered elsewhere', async () => {
    const { matchId, sessionId } = await introduced(await fumi('042-000-7890', null));
    const id = await call();
    const said = { kind: 'yes', sessionIds: [sessionId], fields: [] } as const;
    await domain.get(AnswerInvitation).run(matchId, said, coordinator, NOW, 'counter');
    expect(await waiting('phone')).toEqual([]);
    expect(await code(hear(id, yesTo(sessionId)))).toBe('already-answered');
  });

  it('goes on to the head coordinator after two working days; the twenty-third is a holiday', async () => {
    await approved(await fumi('042-000-7890', null));
    await domain.get(RingDueClocks).run(later(3 * DAY));
    expect(await waiting('phone', later(3 * DAY))).toMatchObject([{ isOverdue: false }]);
    await domain.get(RingDueClocks).run(later(4 * DAY));
    expect(await waiting('phone', later(4 * DAY))).toMatchObject([{ isOverdue: true }]);
  });
});
