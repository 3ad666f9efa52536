import { randomUUID } from 'node:crypto';
import { Account, StaffAssignment } from '@app/access';
import type { DataSource } from 'typeorm';
import { aTown } from '../../support/a-town';
import { Visitor } from '../../support/visitor';
import type { LoggedService } from './logged-service';

/** What somebody types in a journey; a row fills these with marks or with attacks. */
export interface Typed {
  readonly name: string;
  readonly phone: string;
  readonly message: string;
  readonly groupName: string;
  readonly story: string;
  readonly title: string;
  readonly body: string;
  /** The part of the addresses before the @. */
  readonly mailbox: string;
}

/** What came back, for whoever looks for what should not be there. */
export interface Heard {
  /** Addresses to which somebody was sent on. */
  readonly locations: string[];
  /** Bodies of refusals and errors, without the forms that repeat what their own reader typed. */
  readonly refusals: string[];
  /** Pages as they were read. */
  readonly pages: string[];
  readonly statuses: number[];
  readonly tokens: string[];
}

export const nothingHeard = (): Heard => ({
  locations: [],
  refusals: [],
  pages: [],
  statuses: [],
  tokens: [],
});

const PEOPLE = 'people';

/** The main journeys over HTTP: sign-in by mail, card, group, opening, review, interest, approval, reading each other. */
export class Journeys {
  constructor(
    private readonly service: LoggedService,
    private readonly admin: DataSource,
    readonly heard: Heard,
  ) {}

  async run(typed: Typed): Promise<void> {
    const coordinator = await this.coordinator();
    const member = await this.signIn(`dantai-${typed.mailbox}@example.jp`);
    const resident = await this.signIn(`${typed.mailbox}@example.jp`);
    await this.overLine(`dantai-${typed.mailbox}@example.jp`, `${typed.mailbox}@example.jp`);
    const { id: townId } = await aTown(this.admin.manager);
    const card = await this.say(resident, 'PUT', '/api/v1/me/card', cardOf(typed, townId));
    const group = await this.say(member, 'POST', '/api/v1/groups', groupOf(typed, townId));
    await this.say(coordinator, 'PUT', `/api/v1/groups/${group.id}/registration`);
    await this.admin.query('UPDATE groups SET registered_at = now() WHERE id = $1', [group.id]);
    const opening = await this.opening(group.id as string, typed);
    await this.say(resident, 'POST', `/api/v1/openings/${opening.id}/interest`, {
      sessionIds: [opening.sessionId],
      message: typed.message,
    });
    const pages = [
      '/me',
      '/me/card/2',
      '/me/activities',
      '/me/data',
      '/me/data/all',
      `/openings/${opening.id}`,
    ];
    for (const path of pages) await this.read(resident, path);
    for (const path of ['/group', '/group/applicants', `/groups/${group.id}`]) await this.read(member, path);
    for (const path of ['/desk', `/desk/introduce?name=${encodeURIComponent(typed.name)}`, needsOf(card)])
      await this.read(coordinator, path);
    await this.read(resident, `/openings?keyword=${encodeURIComponent(typed.title)}`);
    await this.say(resident, 'PUT', '/api/v1/me/address', { email: `atarashii-${typed.mailbox}@example.jp` });
  }

  /** From now on what they are told goes over LINE. */
  private async overLine(...emails: readonly string[]): Promise<void> {
    await this.admin.query(
      `WITH a AS (SELECT id FROM accounts WHERE email = ANY ($1)),
       linked AS (INSERT INTO line_links SELECT id, 'U' || id, now(), now() FROM a)
       INSERT INTO channel_wishes (account_id, kind, channel, changed_at)
       SELECT a.id, kind, 'line', now() FROM a, unnest(ARRAY['decision', 'work']) kind`,
      [emails],
    );
  }

  async signIn(email: string): Promise<Visitor> {
    const visitor = new Visitor(this.service.origin);
    const before = this.service.sink.to(email).length;
    await this.say(visitor, 'POST', '/api/v1/sign-in-links', { email });
    const mail = await this.service.sink.signIn(email, before);
    const token = /\/sign-in\/([\w-]+)/.exec(mail.text)?.[1] as string;
    this.heard.tokens.push(token);
    await this.read(visitor, `/sign-in/${token}`);
    await this.say(visitor, 'POST', '/api/v1/session', { token });
    await this.say(new Visitor(this.service.origin), 'POST', '/api/v1/session', { token });
    this.heard.tokens.push(visitor.cookies.split('=')[1] as string);
    return visitor;
  }

  async say(
    visitor: Visitor,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<Record<string, unknown>> {
    const response = await visitor.send(method, path, body);
    return jsonOr(await this.hear(response));
  }

  async read(visitor: Visitor, path: string, headers: Record<string, string> = {}): Promise<void> {
    const text = await this.hear(await visitor.send('GET', path, undefined, headers));
    this.heard.pages.push(text);
  }

  private async hear(response: Response): Promise<string> {
    const text = await response.text();
    const location = response.headers.get('location');
    if (location) this.heard.locations.push(location);
    this.heard.statuses.push(response.status);
    const isForm = response.status === 422 && response.headers.get('content-type')?.includes('html');
    if (response.status >= 400 && !isForm) this.heard.refusals.push(text);
    return text;
  }

  private async coordinator(): Promise<Visitor> {
    const email = `kyoku-${randomUUID()}@centre.example.jp`;
    const accountId = randomUUID();
    await this.admin.manager.insert(Account, { id: accountId, email, createdAt: new Date() });
    await this.admin.manager.insert(StaffAssignment, { accountId, role: 'coordinator', since: new Date() });
    return this.signIn(email);
  }

  private async opening(groupId: string, { title, body }: Typed): Promise<{ id: string; sessionId: string }> {
    const [{ id }] = await this.admin.query(
      `INSERT INTO openings (group_id, title, body, field, place_name, created_at, submitted_at, published_at)
       VALUES ($1, $2, $3, 'green', '永山公園', now(), now(), now()) RETURNING id`,
      [groupId, title, body],
    );
    const [session] = await this.admin.query(
      `INSERT INTO sessions (opening_id, starts_at, ends_at, capacity)
       VALUES ($1, now() + interval '9 days', now() + interval '9 days 2 hours', 3) RETURNING id`,
      [id],
    );
    return { id, sessionId: session.id };
  }

  /** How many residents there are: a statement that was slipped in would change it. */
  async count(): Promise<number> {
    const [{ count }] = await this.admin.query(`SELECT count(*)::int AS count FROM ${PEOPLE}`);
    return count;
  }
}

const needsOf = ({ id }: Record<string, unknown>) => `/desk/people/${id}/needs`;

function cardOf({ name, phone, message }: Typed, townId: string) {
  const free = [{ weekday: 5, from: 16, to: 26 }];
  const card = {
    skills: ['gardening'],
    wishes: ['green'],
    languages: ['ja'],
    longestWay: 3000,
    online: true,
    needsWords: [...message].slice(0, 500).join(''),
  };
  return {
    name,
    kana: 'さとう',
    birthDate: '1992-05-14',
    townId,
    residency: ['lives'],
    phone,
    free,
    ...card,
  };
}

function groupOf({ groupName, story }: Typed, townId: string) {
  return { name: groupName, kana: 'ながやま', kind: 'circle', story, townId, phone: '042-000-1234' };
}

function jsonOr(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
