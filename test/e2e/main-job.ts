import { type Backend, type Service, startService } from '../support/service';
import type { Visitor } from '../support/visitor';
import { COORDINATOR, Journey, MEMBER, RESIDENT } from './journey';

interface Id {
  id: string;
}

/** The main job over HTTP on one queue backend; every mail that it causes, to whom, and that its link works. */
export function describeMainJob(backend: Backend): void {
  describe(`sign up, interest, acceptance, approval, on ${backend}`, () => {
    let service: Service;
    let journey: Journey;
    let resident: Visitor;
    let member: Visitor;
    let coordinator: Visitor;
    let openingId: string;
    let matchId: string;

    beforeAll(async () => {
      service = await startService(backend);
      journey = await Journey.begin(service);
    });

    afterAll(async () => {
      await service.close();
    });

    const lastTo = async (email: string, n: number) => service.sink.nth(email, n);

    it('lets a group register and the centre accept it', async () => {
      member = await journey.signIn(MEMBER);
      coordinator = await journey.signIn(COORDINATOR);
      const { id } = await member.json<Id>('POST', '/api/v1/groups', journey.group());
      expect((await lastTo(MEMBER, 2)).subject).toContain('受け付けました');
      expect((await lastTo(COORDINATOR, 2)).subject).toContain('団体登録の確認');
      await coordinator.json('PUT', `/api/v1/groups/${id}/registration`);
      expect((await lastTo(MEMBER, 3)).subject).toContain('団体登録が終わりました');
      openingId = (await member.json<Id>('POST', `/api/v1/groups/${id}/openings`, journey.opening())).id;
    });

    it('publishes an opening after its review', async () => {
      await member.json('PUT', `/api/v1/openings/${openingId}/submission`);
      expect((await lastTo(MEMBER, 4)).subject).toContain('募集を受け付けました');
      expect((await lastTo(COORDINATOR, 3)).subject).toContain('募集の確認');
      expect((await resident0(openingId)).status).toBe(404);
      await coordinator.json('PUT', `/api/v1/openings/${openingId}/publication`);
      expect((await lastTo(MEMBER, 5)).subject).toContain('公開しました');
      expect((await resident0(openingId)).status).toBe(200);
    });

    const resident0 = (id: string) => service.visitor().send('GET', `/api/v1/openings/${id}`);

    it('shows a new resident what fits, and why', async () => {
      resident = await journey.signIn(RESIDENT);
      await resident.json('PUT', '/api/v1/me/card', journey.card());
      const { candidates } = await resident.json<{
        candidates: { openingId: string; score: number; reasons: { code: string }[] }[];
      }>('GET', '/api/v1/me/recommendations');
      expect(candidates.map((each) => each.openingId)).toEqual([openingId]);
      // Offered skill 3000 + wished field 2500 + at the place 2000 + all sessions fit 1500 + all places free 1000.
      expect(candidates[0]?.score).toBe(10_000);
      expect(candidates[0]?.reasons.map(({ code }) => code)).toEqual([
        'skill-wanted',
        'field-wished',
        'near',
      ]);
    });

    it('takes an interest once, and tells resident and group', async () => {
      const { sessions } = await resident.json<{ sessions: Id[] }>('GET', `/api/v1/openings/${openingId}`);
      const interest = { sessionIds: [sessions[0]?.id], message: '花が好きです。' };
      const send = () => resident.json<Id>('POST', `/api/v1/openings/${openingId}/interest`, interest);
      const [first, second] = await Promise.all([send(), send()]);
      expect(first.id).toBe(second.id);
      matchId = first.id;
      const receipt = await lastTo(RESIDENT, 2);
      expect(receipt.subject).toContain('お申し込みを受け付けました');
      expect(receipt.text).toMatch(/午前9時30分～11時30分/);
      const arrived = await lastTo(MEMBER, 6);
      expect(arrived.subject).toContain('申し込みがありました');
      expect(arrived.text + arrived.html).not.toContain('佐藤');
    });

    it('goes to the coordinator when the group says yes', async () => {
      await member.json('PUT', `/api/v1/matches/${matchId}/acceptance`);
      const mail = await lastTo(COORDINATOR, 4);
      expect(mail.subject).toContain('承認をお願いします');
      expect(mail.text).toContain(`/desk/matches/${matchId}`);
      expect((await lastTo(RESIDENT, 3)).subject).toContain('お返事がありました');
      const desk = await coordinator.json<Id[]>('GET', '/api/v1/desk');
      expect(desk.map(({ id }) => id)).toContain(matchId);
    });

    it('holds a place when the coordinator approves, and tells both with times and their end', async () => {
      await coordinator.json('PUT', `/api/v1/matches/${matchId}/approval`);
      const approved = await lastTo(RESIDENT, 4);
      expect(approved.subject).toContain('参加が決まりました');
      expect(approved.text).toMatch(/午前9時30分～11時30分/);
      expect(approved.text).toContain('公園の時計の下');
      const told = await lastTo(MEMBER, 7);
      expect(told.subject).toContain('参加する方が決まりました');
      expect(told.text).toContain('佐藤 美咲');
      const { sessions } = await resident.json<{ sessions: { taken: number }[] }>(
        'GET',
        `/api/v1/openings/${openingId}`,
      );
      expect(sessions.map(({ taken }) => taken)).toEqual([1, 0]);
    });

    it('frees the place when the resident withdraws, and tells the group', async () => {
      await resident.json('PUT', `/api/v1/matches/${matchId}/withdrawal`, { reason: 'plans-changed' });
      expect((await lastTo(MEMBER, 8)).subject).toContain('取りやめ');
      expect((await lastTo(RESIDENT, 5)).subject).toContain('取りやめを受け付けました');
      const { sessions } = await resident.json<{ sessions: { taken: number }[] }>(
        'GET',
        `/api/v1/openings/${openingId}`,
      );
      expect(sessions.map(({ taken }) => taken)).toEqual([0, 0]);
    });

    it('sent each mail once, with its own Message-ID and a link that works', async () => {
      const { mails } = service.sink;
      expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(mails.length);
      const [{ waiting }] = await service.admin.query(
        'SELECT count(*)::int AS waiting FROM outbox WHERE sent_at IS NULL OR ambiguous > 0',
      );
      expect(waiting).toBe(0);
      expect(mails).toHaveLength(RESIDENT_MAILS + MEMBER_MAILS + COORDINATOR_MAILS);
      for (const [visitor, email] of [
        [resident, RESIDENT],
        [member, MEMBER],
        [coordinator, COORDINATOR],
      ] as const) {
        for (const { text } of service.sink.to(email).slice(1)) {
          const path = new URL(/https?:\S+/.exec(text)?.[0] ?? '').pathname;
          expect([path, (await visitor.send('GET', path)).status]).toEqual([path, 200]);
        }
      }
    });
  });
}

const RESIDENT_MAILS = 5;
const MEMBER_MAILS = 8;
const COORDINATOR_MAILS = 4;
