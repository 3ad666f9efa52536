import { randomUUID } from 'node:crypto';
import { Person } from '@app/people';
import { DateTime } from 'luxon';
import type { DemoService } from '../support/demo-service';
import { aMatch, anOpening, aResident } from '../support/factories';

interface TwoCardsState {
  readonly name: string;
  readonly who: 'coordinator';
  readonly path: string;
  readonly status?: number;
}

/** 松本としさん signed up, and stands on a paper card besides; two who use both of theirs; and somebody with one card. */
export async function twoCardsStates(demo: DemoService): Promise<TwoCardsState[]> {
  const { id, admin } = demo;
  const { manager } = admin;
  const online = await id(
    "SELECT id FROM people WHERE account_id IS NOT NULL AND ref <> 'demo:demo-resident' AND card_completed_at IS NOT NULL ORDER BY number LIMIT 1",
  );
  const resident = await id("SELECT id FROM people WHERE ref = 'demo:demo-resident'");
  const { number: _, ...like } = await manager.findOneByOrFail(Person, { id: online });
  const paper = randomUUID();
  const differs = {
    phone: '042-000-5566',
    wishes: ['children', 'green'],
    longestWay: 1500,
    createdAt: new Date(),
  };
  await manager.insert(Person, { ...like, id: paper, ref: null, accountId: null, ...differs } as Person);
  const ofOnline = `/desk/proxy/people/${online}/twins`;
  const pages = [
    ['two cards, found', ofOnline],
    ['two cards, none', `/desk/proxy/people/${resident}/twins`],
    ['two cards, compared', `${ofOnline}/${paper}`],
    ['two cards, something in the way', `${ofOnline}/${resident}`],
    ['two cards, merged', `/desk/proxy/people/${resident}?done=merged`],
  ];
  const ended = await endedCard(demo, resident);
  return [
    ...pages.map(([name, path]) => ({
      ...{ name: name as string, who: 'coordinator' as const, path: path as string },
    })),
    { name: 'two cards, two places at one time', who: 'coordinator', path: await atOneTime(demo) },
    { name: 'card that has ended', who: 'coordinator', path: `${ended}/card`, status: 409 },
  ];
}

/** What is left of a card that was merged into another: its page. */
async function endedCard({ id }: DemoService, kept: string): Promise<string> {
  const ended = await id(
    `INSERT INTO people (name, kana, birth_date, created_at, merged_into)
     VALUES ('―', '―', '1950-01-01', now(), '${kept}') RETURNING id`,
  );
  return `/desk/proxy/people/${ended}`;
}

const SAID_OF = { there: "'attended', 120, 'group'", absent: "'absent', NULL, 'group'" };

/** 高橋ふみさん on two cards: yesterday nobody said at which place she was, the day before somebody did. */
async function atOneTime(demo: DemoService): Promise<string> {
  const { manager } = demo.admin;
  const who = { name: '高橋 ふみ', kana: 'たかはし ふみ', birthDate: '1948-09-09' };
  const [online, paper] = [
    await aResident(manager, who),
    await aResident(manager, { ...who, accountId: null }),
  ];
  const [kept, other] = [online.personId as string, paper.personId as string];
  await aPlace(demo, kept, '花壇の水やり', 1, null);
  await aPlace(demo, other, '夕ごはんの配膳', 1, null);
  await aPlace(demo, kept, 'パソコン相談の受付', 2, SAID_OF.there);
  await aPlace(demo, other, '落ち葉はき', 2, SAID_OF.absent);
  return `/desk/proxy/people/${kept}/twins/${other}`;
}

async function aPlace(
  demo: DemoService,
  personId: string,
  title: string,
  daysAgo: number,
  said: string | null,
) {
  const { admin, groupId } = demo;
  const startsAt = DateTime.now().setZone('Asia/Tokyo').minus({ days: daysAgo }).set({ hour: 10, minute: 0 });
  const times = {
    startsAt: startsAt.startOf('hour').toJSDate(),
    endsAt: startsAt.startOf('hour').plus({ hours: 2 }).toJSDate(),
  };
  const made = await anOpening(admin.manager, groupId, { title, closedAt: new Date() }, times);
  const matchId = await aMatch(admin.manager, personId, made, { state: 'approved' });
  const [{ id }] = await admin.query(HELD, [matchId, personId, made.sessionId]);
  if (said === null) return;
  await admin.query(
    `INSERT INTO attendances (held_place_id, state, minutes, recorded_by, recorded_at) VALUES ($1, ${said}, now())`,
    [id],
  );
}

const HELD = `INSERT INTO held_places (match_id, session_id, person_id, during, held_at)
  SELECT $1, id, $2, tstzrange(starts_at, ends_at), now() FROM sessions WHERE id = $3 RETURNING id`;
