import { RingDueClocks } from '@app/clocks';
import { type Actor, Database } from '@app/database';
import {
  AnswerInterest,
  ApplicantsQuery,
  ApproveMatch,
  ConfirmDestroyed,
  ExpressInterest,
  ReceiptQuery,
  type ShownField,
  WithdrawConsent,
  WithdrawInterest,
} from '@app/matches';
import { aCoordinator, aGroup, anOpening, aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';

const domain = ourDomain();

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY_MS);
const TEN_DAYS_ON = { startsAt: inDays(10), endsAt: inDays(10.1) };
const ring = (days: number) => domain.get(RingDueClocks).run(inDays(days));
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => error.code ?? error,
  );

async function anInterest(shown?: ShownField[]) {
  const { manager } = domain.admin;
  const group = await aGroup(manager);
  const { openingId, sessionId } = await anOpening(manager, group.groupIds[0] as string, {}, TEN_DAYS_ON);
  const resident = await aResident(manager, { phone: '090-1234-5678' });
  const interest = { openingId, sessionIds: [sessionId], message: '', ...(shown && { shown }) };
  const matchId = await domain.get(ExpressInterest).run(interest, resident, NOW);
  return { group, resident, sessionId, matchId, coordinator: await aCoordinator(manager) };
}

async function approved(shown?: ShownField[]) {
  const who = await anInterest(shown);
  await domain.get(AnswerInterest).run(who.matchId, { accept: true }, who.group, NOW);
  await domain.get(ApproveMatch).run(who.matchId, who.coordinator, NOW);
  return who;
}

const seen = async ({ groupIds }: { groupIds: readonly string[] }, days = 0) => {
  const [one] = await domain
    .get(Database)
    .withActor({ kind: 'system', name: 'demo' }, (tx) =>
      domain.get(ApplicantsQuery).run(tx, groupIds[0] as string, inDays(days)),
    );
  return one;
};
const receipt = (matchId: string, actor: Actor, days = 0) =>
  domain
    .get(Database)
    .withActor(actor, (tx) => domain.get(ReceiptQuery).run(tx, matchId, actor, inDays(days)));

async function disclosure(matchId: string) {
  const [row] = await domain.admin.query('SELECT * FROM disclosures WHERE match_id = $1', [matchId]);
  const clocks = await domain.admin.query(
    'SELECT wait, step FROM clocks WHERE subject_id = $1 AND settled_at IS NULL',
    [row.id],
  );
  return { ...row, clocks };
}

/** Of what is said about consents and lists; other clocks of the match speak for themselves. */
const ABOUT_CONSENT = [
  'consent-withdrawn',
  'destroy-list',
  'list-not-destroyed',
  'list-not-confirmed',
  'list-destroyed',
];

async function told(matchId: string): Promise<string[]> {
  const rows: { event: string }[] = await domain.admin.query(
    'SELECT event FROM outbox WHERE subject_id = $1 AND event = ANY ($2) ORDER BY created_at, event',
    [matchId, ABOUT_CONSENT],
  );
  return [...new Set(rows.map(({ event }) => event))];
}

const NOTHING = { name: null, kana: null, phone: null, email: null, town: null };

describe('what a group sees', () => {
  it('is nothing before the approval, then exactly what was chosen, until 14 days after the session', async () => {
    const { matchId, group, coordinator } = await anInterest(['phone']);
    expect(await seen(group)).toMatchObject(NOTHING);
    await domain.get(AnswerInterest).run(matchId, { accept: true }, group, NOW);
    expect(await seen(group)).toMatchObject(NOTHING);
    await domain.get(ApproveMatch).run(matchId, coordinator, NOW);
    const contact = { name: '佐藤 美咲', phone: '090-1234-5678', email: null, town: null };
    expect(await seen(group)).toMatchObject(contact);
    expect(await disclosure(matchId)).toMatchObject({
      ends_at: inDays(24.1),
      clocks: [{ wait: 'disclosure-ends', step: 'end' }],
    });
    expect(await seen(group, 24)).toMatchObject(contact);
    expect(await seen(group, 24.1)).toMatchObject(NOTHING);
  });

  it('is the e-mail where nothing was chosen, and the name alone where nothing is wanted', async () => {
    expect(await seen((await approved()).group)).toMatchObject({ phone: null, email: expect.any(String) });
    expect(await seen((await approved([])).group)).toMatchObject({
      name: '佐藤 美咲',
      phone: null,
      email: null,
    });
  });

  it('is nothing on a waiting list, and there is nothing to destroy', async () => {
    const first = await approved();
    const second = await aResident(domain.admin.manager);
    const [{ opening_id: openingId }] = await domain.admin.query(
      'SELECT opening_id FROM sessions WHERE id = $1',
      [first.sessionId],
    );
    await domain.admin.query('UPDATE sessions SET capacity = 2 WHERE id = $1', [first.sessionId]);
    const interest = { openingId, sessionIds: [first.sessionId], message: '' };
    const matchId = await domain.get(ExpressInterest).run(interest, second, NOW);
    await domain.get(AnswerInterest).run(matchId, { accept: true }, first.group, NOW);
    await domain.admin.query('UPDATE sessions SET capacity = 1 WHERE id = $1', [first.sessionId]);
    expect(await domain.get(ApproveMatch).run(matchId, first.coordinator, NOW)).toBe('waiting');
    expect(await disclosure(matchId)).toMatchObject({ opened_at: null, ends_at: null, clocks: [] });
    await domain.get(WithdrawInterest).run(matchId, 'no-reason', second, NOW);
    expect(await disclosure(matchId)).toMatchObject({ closed_because: 'match-ended', clocks: [] });
  });
});

describe('a consent that is withdrawn', () => {
  it('closes the fields at once, and the group confirms that its list is destroyed', async () => {
    const { matchId, group, resident } = await approved();
    await domain.get(WithdrawConsent).run(matchId, resident, inDays(1));
    expect(await seen(group, 1)).toMatchObject({
      ...NOTHING,
      state: 'approved',
      disclosure: { standing: 'withdrawn', destroyBy: inDays(15) },
    });
    expect((await disclosure(matchId)).clocks).toEqual([{ wait: 'group-destroys-list', step: 'remind' }]);
    expect(await code(domain.get(WithdrawConsent).run(matchId, resident, inDays(1)))).toBe(
      'disclosure-closed',
    );
    await domain.get(ConfirmDestroyed).run(matchId, group, inDays(2));
    expect(await disclosure(matchId)).toMatchObject({
      destroyed_at: inDays(2),
      destroyed_by: group.accountId,
      clocks: [],
    });
    expect(await code(domain.get(ConfirmDestroyed).run(matchId, group, inDays(2)))).toBe(
      'nothing-to-destroy',
    );
    expect(await told(matchId)).toEqual(['consent-withdrawn', 'list-destroyed']);
  });

  it('before the approval keeps everything closed for good', async () => {
    const { matchId, group, resident, coordinator } = await anInterest();
    await domain.get(WithdrawConsent).run(matchId, resident, NOW);
    await domain.get(AnswerInterest).run(matchId, { accept: true }, group, NOW);
    await domain.get(ApproveMatch).run(matchId, coordinator, NOW);
    expect(await seen(group)).toMatchObject({ ...NOTHING, state: 'approved' });
    expect(await code(domain.get(ConfirmDestroyed).run(matchId, group, NOW))).toBe('nothing-to-destroy');
  });

  it('reminds the group after a week, comes to the desk after two, and ends with a word after sixty days', async () => {
    const { matchId, resident } = await approved();
    await domain.get(WithdrawConsent).run(matchId, resident, inDays(1));
    await ring(8);
    expect(await told(matchId)).toEqual(['consent-withdrawn', 'destroy-list']);
    await ring(15);
    expect(await told(matchId)).toContain('list-not-destroyed');
    await ring(61);
    expect(await told(matchId)).toContain('list-not-confirmed');
    expect((await disclosure(matchId)).clocks).toEqual([]);
  });

  it('is nobody else’s to withdraw, and no other group’s to confirm', async () => {
    const { matchId, group, coordinator } = await approved();
    const stranger = await aResident(domain.admin.manager);
    const others = await aGroup(domain.admin.manager);
    expect(await code(domain.get(WithdrawConsent).run(matchId, stranger, NOW))).toBe('match-unknown');
    expect(await code(domain.get(WithdrawConsent).run(matchId, group, NOW))).toBe('match-unknown');
    expect(await code(domain.get(ConfirmDestroyed).run(matchId, others, NOW))).toBe('match-unknown');
    expect(await code(domain.get(ConfirmDestroyed).run(matchId, group, NOW))).toBe('nothing-to-destroy');
    // By telephone, for whoever is not online.
    expect(await code(domain.get(WithdrawConsent).run(matchId, coordinator, NOW))).toBe('done');
    expect(await code(domain.get(ConfirmDestroyed).run(matchId, coordinator, NOW))).toBe('done');
  });

  it('twice in the same moment is once', async () => {
    const { matchId, resident } = await approved();
    const both = [1, 2].map(() => code(domain.get(WithdrawConsent).run(matchId, resident, NOW)));
    expect((await Promise.all(both)).sort()).toEqual(['disclosure-closed', 'done']);
  });
});

describe('the end of the purpose', () => {
  it('comes 14 days after the last session, and the group is asked to destroy its list', async () => {
    const { matchId, group } = await approved();
    await ring(24.1);
    expect(await disclosure(matchId)).toMatchObject({
      closed_because: 'purpose-over',
      clocks: [{ wait: 'group-destroys-list', step: 'remind' }],
    });
    expect(await told(matchId)).toContain('destroy-list');
    expect(await code(domain.get(ConfirmDestroyed).run(matchId, group, inDays(25)))).toBe('done');
  });

  it('moves with a session that is moved', async () => {
    const { matchId, sessionId, group } = await approved();
    await domain.admin.query('UPDATE sessions SET starts_at = $2, ends_at = $3 WHERE id = $1', [
      sessionId,
      inDays(20),
      inDays(20.1),
    ]);
    await ring(24.1);
    expect(await disclosure(matchId)).toMatchObject({ closed_at: null, ends_at: inDays(34.1) });
    expect(await seen(group, 30)).toMatchObject({ name: '佐藤 美咲' });
    await ring(34.1);
    expect(await disclosure(matchId)).toMatchObject({ closed_because: 'purpose-over' });
  });

  it('is there at once when the match ends', async () => {
    const { matchId, resident, group } = await approved();
    await domain.get(WithdrawInterest).run(matchId, 'plans-changed', resident, inDays(1));
    expect(await seen(group, 1)).toMatchObject({ ...NOTHING, disclosure: { standing: 'over' } });
    expect((await disclosure(matchId)).clocks).toEqual([{ wait: 'group-destroys-list', step: 'remind' }]);
  });
});

describe('the receipt', () => {
  it('is read by both sides and the centre, and by nobody else', async () => {
    const { matchId, resident, group, coordinator } = await anInterest(['phone']);
    const mine = { reader: 'resident', standing: 'consented', fields: ['name', 'kana', 'phone'] };
    expect(await receipt(matchId, resident)).toMatchObject({ ...mine, personName: '佐藤 美咲' });
    expect(await receipt(matchId, group)).toMatchObject({ reader: 'group', personName: null });
    expect(await receipt(matchId, coordinator)).toMatchObject({ reader: 'staff' });
    const stranger = await aResident(domain.admin.manager);
    expect(await code(receipt(matchId, stranger))).toBe('match-unknown');
  });

  it('says what is shown, to whom, until when, and never the contact itself', async () => {
    const { matchId, resident, group } = await approved(['phone']);
    const read = await receipt(matchId, resident);
    expect(read).toMatchObject({ standing: 'open', groupName: '永山グリーンクラブ', endsAt: inDays(24.1) });
    expect(JSON.stringify(read)).not.toContain('090-1234-5678');
    expect((await receipt(matchId, group)).personName).toBe('佐藤 美咲');
    await domain.get(WithdrawConsent).run(matchId, resident, inDays(1));
    expect((await receipt(matchId, group, 1)).personName).toBeNull();
    expect(await receipt(matchId, resident, 1)).toMatchObject({
      standing: 'withdrawn',
      destroyBy: inDays(15),
    });
  });
});
