import { randomUUID } from 'node:crypto';
import { Person } from '@app/people';
import type { DemoService } from '../support/demo-service';

interface TwoCardsState {
  readonly name: string;
  readonly who: 'coordinator';
  readonly path: string;
}

/** 松本としさん signed up, and stands on a paper card besides; two who use both of theirs; and somebody with one card. */
export async function twoCardsStates({ id, admin }: DemoService): Promise<TwoCardsState[]> {
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
  return pages.map(([name, path]) => ({ name: name as string, who: 'coordinator', path: path as string }));
}
