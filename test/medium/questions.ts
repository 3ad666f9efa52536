import { type Actor, ANYONE, Database } from '@app/database';
import { ApproveMatch, IntroduceResident, InviteCandidate } from '@app/matches';
import { AnswerQuestion, answerToken, ReadQuestion } from '@app/notifications';
import { aCoordinator, aGroup, aMatch, anOpening, aResident, NOW } from '../support/factories';
import { ourDomain } from '../support/our-domain';
import { TEST_SECRET } from '../support/sign-in-token';

export const domain = ourDomain();
let coordinator: Actor;

beforeAll(async () => {
  coordinator = await aCoordinator(domain.admin.manager);
});

const DAY_MS = 86_400_000;
export const inDays = (days: number) => new Date(NOW.getTime() + days * DAY_MS);
export const at = (days: number) => ({
  startsAt: inDays(days),
  endsAt: new Date(inDays(days).getTime() + 7_200_000),
});

/** The address that stands in the newest message of this name. */
export async function tokenOf(event: string, subjectId: string): Promise<string> {
  const rows = await domain.admin.query(
    'SELECT id FROM outbox WHERE event = $1 AND subject_id = $2 ORDER BY created_at DESC LIMIT 1',
    [event, subjectId],
  );
  return answerToken(rows[0].id, TEST_SECRET);
}

export const read = async (token: string, now = NOW, actor: Actor = ANYONE) =>
  (await domain.get(Database).withActor(actor, (tx) => domain.get(ReadQuestion).run(tx, token, actor, now)))
    .view;
export const say = (token: string, answer: 'yes' | 'no' | 'later', now = NOW, actor: Actor = ANYONE) =>
  domain.get(AnswerQuestion).run(token, { answer }, actor, now);
export const code = (work: Promise<unknown>) =>
  work.then(
    (done) => done,
    (error) => [error.code ?? error, error.detail?.standing].filter(Boolean).join(' '),
  );
export const stateOf = async (matchId: string) =>
  (await domain.admin.query('SELECT state FROM matches WHERE id = $1', [matchId]))[0].state;
export const steps = async (matchId: string): Promise<string[]> =>
  (
    await domain.admin.query('SELECT step FROM match_steps WHERE match_id = $1 ORDER BY number', [matchId])
  ).map(({ step }: { step: string }) => step);

export const approve = (matchId: string) => domain.get(ApproveMatch).run(matchId, coordinator, NOW);

/** 永山グリーンクラブ asks 佐藤さん for an opening in forty days. */
export async function invited(how: 'invitation' | 'introduction' = 'invitation', days = 40) {
  const { manager } = domain.admin;
  const group = await aGroup(manager);
  const opening = await anOpening(
    manager,
    group.groupIds[0] as string,
    { meetingPoint: '公園の時計の下' },
    at(days),
  );
  const resident = await aResident(manager, { phone: '090-1234-5678' });
  const { openingId } = opening;
  const personId = resident.personId as string;
  const [{ number }] = await domain.admin.query('SELECT number FROM people WHERE id = $1', [personId]);
  const matchId =
    how === 'invitation'
      ? await domain.get(InviteCandidate).run({ openingId, person: number }, group, NOW)
      : await domain.get(IntroduceResident).run({ personId, openingId }, coordinator, NOW);
  return { group, opening, resident, matchId, token: await tokenOf(`${how}-arrived`, matchId) };
}

export async function participant(days = 20) {
  const { manager } = domain.admin;
  const group = await aGroup(manager);
  const opening = await anOpening(manager, group.groupIds[0] as string, {}, { ...at(days), capacity: 1 });
  const resident = await aResident(manager);
  const matchId = await aMatch(manager, resident.personId as string, opening);
  await approve(matchId);
  return { group, opening, resident, matchId };
}
