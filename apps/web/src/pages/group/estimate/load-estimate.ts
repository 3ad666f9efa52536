import { type Actor, Database, type Tx } from '@app/database';
import { Group } from '@app/groups';
import { CandidatesQuery, QuickGains } from '@app/matches';
import { Town } from '@app/places';
import { Injectable } from '@nestjs/common';
import { checkForm } from '../../../frame/check-form';
import type { MoreProps } from '../more-people';
import { OpeningFormFields } from '../opening.form';
import { sessionsOf } from '../session-rows';
import { draftToMatch } from './draft-to-match';

type Typed = Record<string, unknown>;

/** What has to be said before anybody can be counted. */
export type Missing = 'field' | 'when' | 'where';

export type Estimate = { readonly missing: readonly Missing[] } | { readonly more: MoreProps };

/** How many could come to what is typed so far, and which changes would bring more; counted, never kept. */
@Injectable()
export class LoadEstimate {
  constructor(
    private readonly database: Database,
    private readonly candidates: CandidatesQuery,
    private readonly quickGains: QuickGains,
  ) {}

  async run(groupId: string, typed: Typed, actor: Actor, now: Date): Promise<Estimate> {
    return this.database.withActor(actor, async (tx) => {
      const { form, problems } = checkForm(OpeningFormFields, typed);
      const { sessions } = sessionsOf(typed, now);
      const town = await this.town(tx, form, problems);
      const missing = missingIn(form, problems, sessions.length > 0, town !== null);
      if (missing.length > 0) return { missing };
      const { number: groupNumber } = await tx.manager.findOneByOrFail(Group, { id: groupId });
      const opening = draftToMatch({ form: plain(form, problems), sessions, town, groupNumber });
      const { total } = await this.candidates.run(tx, { id: groupId, opening }, 1, now);
      return { more: { opening, total, gains: await this.quickGains.run(opening, now) } };
    });
  }

  private async town(tx: Tx, { openingTown }: OpeningFormFields, problems: readonly { field: string }[]) {
    if (openingTown === null || problems.some(({ field }) => field === 'openingTown')) return null;
    return tx.manager.findOneBy(Town, { id: openingTown });
  }
}

type Problems = readonly { readonly field: string }[];

function missingIn(form: OpeningFormFields, problems: Problems, dated: boolean, placed: boolean): Missing[] {
  const all = {
    field: problems.some(({ field }) => field === 'field'),
    when: !dated,
    where: !placed && !form.openingOnline,
  };
  return (Object.keys(all) as Missing[]).filter((each) => all[each]);
}

const LISTS = ['wantedSkills', 'openingResidency', 'qualifications', 'openingLanguages', 'accessProvided'];

/** A condition that is not understood yet is none. */
function plain(form: OpeningFormFields, problems: Problems): OpeningFormFields {
  const faulty = problems.map(({ field }) => field);
  const without = faulty.map((field) => [field, LISTS.includes(field) ? [] : null]);
  return { ...form, ...Object.fromEntries(without) };
}
