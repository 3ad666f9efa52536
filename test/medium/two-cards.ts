import { Account } from '@app/access';
import { type Actor, Refusal } from '@app/database';
import { ApproveMatch } from '@app/matches';
import { Person } from '@app/people';
import { type Choices, MergeCards } from '@app/personal-data';
import { type Domain, startDomain } from '../support/domain';
import { aCoordinator, aGroup, aMatch, anOpening, aResident, NOW } from '../support/factories';

export type AccountActor = Extract<Actor, { kind: 'account' }>;

const HOUR_MS = 3_600_000;
export const FUMI = { name: '吉田 ふみ', kana: 'よしだ ふみ', birthDate: '1946-03-02' };

/** Two hours from nine in the morning, so many days from now. */
export const inDays = (days: number) => {
  const startsAt = new Date(NOW.getTime() + days * 24 * HOUR_MS);
  return { startsAt, endsAt: new Date(startsAt.getTime() + 2 * HOUR_MS) };
};

/** What an action answered: `done`, or the code of its refusal with the detail. */
export const code = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) =>
      error instanceof Refusal ? [error.code, ...Object.values(error.detail)].join(' ') : String(error),
  );

/** 吉田ふみさん with two cards, in a domain of its own. */
export class TwoCards {
  private constructor(
    readonly domain: Domain,
    readonly coordinator: AccountActor,
    readonly groupId: string,
  ) {}

  /** When they are merged. */
  now = NOW;

  static async begin(more: NodeJS.ProcessEnv = {}): Promise<TwoCards> {
    const domain = await startDomain('smtp://127.0.0.1:9', more);
    const { manager } = domain.admin;
    const groupId = (await aGroup(manager)).groupIds[0] as string;
    return new TwoCards(domain, await aCoordinator(manager), groupId);
  }

  /** One with which she signs in, and one on paper. */
  async cards(more: Partial<Person> = {}) {
    const { manager } = this.domain.admin;
    const online = await aResident(manager, FUMI);
    await manager.update(Account, { id: online.accountId }, { verifiedAt: NOW });
    const paper = await aResident(manager, { ...FUMI, accountId: null, phone: '042-000-7890', ...more });
    return { online, kept: online.personId as string, other: paper.personId as string };
  }

  merge(
    one: string,
    two: string,
    choices: Choices = {},
    actor = this.coordinator,
    there: readonly string[] = [],
  ) {
    return this.domain.get(MergeCards).run([one, two], choices, there, 'telephone', actor, this.now);
  }

  rows(sql: string, ...parameters: unknown[]) {
    return this.domain.admin.query(sql, parameters);
  }

  person(id: string): Promise<Person> {
    return this.domain.admin.manager.findOneByOrFail(Person, { id });
  }

  opening(times = inDays(6), more = {}) {
    return anOpening(this.domain.admin.manager, this.groupId, more, times);
  }

  async approved(personId: string, made: { openingId: string; sessionId: string }): Promise<string> {
    const matchId = await aMatch(this.domain.admin.manager, personId, made);
    await this.approve(matchId);
    return matchId;
  }

  async approve(matchId: string): Promise<void> {
    expect(await this.domain.get(ApproveMatch).run(matchId, this.coordinator, NOW)).toBe('approved');
  }

  /** Everything that a card may have: a place on the day, an ask of the ladder behind it, and a row in each other table. */
  async fullCard(personId: string, days: number) {
    const made = await this.opening(inDays(days));
    const matchId = await this.approved(personId, made);
    await this.rows(LADDER, made.openingId, this.coordinator.accountId);
    await this.rows(WAVE, made.openingId);
    await this.rows(ASK, matchId, made.openingId, personId);
    for (const seed of Object.values(SEEDS)) await this.rows(seed, personId);
    return { matchId, ...made };
  }
}

const LADDER = `INSERT INTO ladders (opening_id, state, state_since, started_by, started_at, waves)
  VALUES ($1, 'ended', now(), $2, now(), 1)`;
const WAVE = `INSERT INTO ladder_waves
    (opening_id, wave, at, free_places, awaited, worth, eligible, rested, asked, expected)
  VALUES ($1, 1, now(), 1, 0, 0.3, 1, 1, 1, 0.5)`;
const ASK = `INSERT INTO ladder_asks (match_id, opening_id, person_id, wave, place_in_wave, asked_at, index_value, answer_rate,
    own_asked, own_yes, field_sort, way_sort, price, worth)
  VALUES ($1, $2, $3, 1, 1, now(), 1, 0.5, 1, 1, 'wished', 'near', 0.1, 0.3)`;

/** One row in each table for a card, apart from what a match brings along. */
export const SEEDS: Record<string, string> = {
  guardian_requests: `INSERT INTO guardian_requests (person_id, token_hash, asked_at) VALUES ($1, gen_random_uuid()::text, now())`,
  guardian_consents: `INSERT INTO guardian_consents (person_id, valid_from) VALUES ($1, '2026-04-01')`,
  days_away: `INSERT INTO days_away (person_id, away_from, away_until) VALUES ($1, '2026-12-28', '2027-01-03')`,
  erasure_requests: `INSERT INTO erasure_requests (person_id, because, asked_at, due_at, taken_back_at) VALUES ($1, 'asked', now(), now(), now())`,
  people: `INSERT INTO people (name, kana, birth_date, created_at, merged_into) VALUES ('―', '―', '1940-01-01', now(), $1)`,
  held_qualifications: `INSERT INTO held_qualifications (person_id, code, held_from) VALUES ($1, 'nurse', '2020-04-01')`,
  insurance_covers: `INSERT INTO insurance_covers (person_id, joined_on) VALUES ($1, '2026-04-01')`,
  group_blocks: `INSERT INTO group_blocks (person_id, group_id, by, since) SELECT $1, id, 'resident', now() FROM groups LIMIT 1`,
  digests: `INSERT INTO digests (person_id, period, chosen_at, opening_ids) VALUES ($1, '2026-11-16', now(), '{}')`,
  // Both cards stand in one plan, on one day.
  kept_plan_lines: `WITH plan AS (INSERT INTO kept_plans (id, kept_at, kept_by, period_from, period_until, coverage, seats, sessions)
      SELECT '018f0000-0000-7000-8000-000000000031', now(), id, now(), now() + interval '1 day', 200, 1, 1 FROM accounts LIMIT 1
      ON CONFLICT (id) DO UPDATE SET seats = 1 RETURNING id)
    INSERT INTO kept_plan_lines (plan_id, person_id, session_id, score)
    SELECT plan.id, $1, s.id, 7000 FROM plan, sessions s ORDER BY s.number LIMIT 1`,
  entered_people: `INSERT INTO entered_people (person_id, entered_by, consent_by, entered_at) SELECT $1, id, 'counter', now() FROM accounts LIMIT 1`,
  contact_choices: `INSERT INTO contact_choices (person_id, contact_by, noted_at) VALUES ($1, 'phone', now())`,
  asking_wishes: `INSERT INTO asking_wishes (person_id, weekly_asks, changed_at) VALUES ($1, 1, now())`,
  calendar_feeds: `INSERT INTO calendar_feeds (person_id, opened_at) VALUES ($1, now())`,
  lists_shown: `INSERT INTO lists_shown (person_id, day) VALUES ($1, '2026-11-21')`,
  ladder_prices: `INSERT INTO ladder_prices (person_id, price) VALUES ($1, 0.2)`,
};
export const OF_A_MATCH = ['matches', 'held_places', 'disclosures', 'ladder_asks'];
