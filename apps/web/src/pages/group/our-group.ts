import { type Actor, Refusal, type Tx, together } from '@app/database';
import { Group, GroupFilesQuery, type PeopleOfGroup, PeopleOfGroupQuery } from '@app/groups';
import { ApplicantsQuery } from '@app/matches';
import { Opening, Session } from '@app/openings';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { LivesOfGroup } from './lives/lives';
import { LoadLives } from './lives/load-lives';
import { type OpeningState, openingState } from './opening-state';

export interface OurOpening {
  readonly opening: Opening;
  readonly state: OpeningState;
  readonly next: Session | null;
  /** Interests that wait for the group. */
  readonly waiting: number;
  readonly interested: number;
}

export interface OurGroup {
  readonly group: Group;
  /** Other groups for which the account acts. */
  readonly others: readonly Group[];
  readonly openings: readonly OurOpening[];
  readonly lives: LivesOfGroup;
  /** How many documents and photos it has attached. */
  readonly files: number;
  readonly people: PeopleOfGroup;
}

/** A group as its members see it. */
@Injectable()
export class LoadOurGroup {
  constructor(
    private readonly applicants: ApplicantsQuery,
    private readonly lives: LoadLives,
    private readonly files: GroupFilesQuery,
    private readonly people: PeopleOfGroupQuery,
  ) {}

  /** @throws Refusal `not-your-group` */
  async run(tx: Tx, actor: Actor, wanted: unknown, now: Date): Promise<OurGroup> {
    const id = groupIdOf(actor, wanted);
    const mine = actor.kind === 'account' ? [...actor.groupIds] : [];
    const groups = await tx.manager.find(Group, { where: { id: In(mine) }, order: { number: 'ASC' } });
    const group = groups.find((each) => each.id === id);
    if (!group) throw new Refusal('not-your-group');
    const [openings, lives, files, people] = await together(
      this.openings(tx, id, now),
      this.lives.ofGroup(tx, group, actor),
      this.files.of(tx, id),
      this.people.run(tx, id),
    );
    const others = groups.filter((each) => each !== group);
    return { group, others, openings, lives, files: files.length, people };
  }

  private async openings(tx: Tx, groupId: string, now: Date): Promise<OurOpening[]> {
    const [openings, applicants] = await together(
      tx.manager.find(Opening, { where: { groupId }, order: { number: 'DESC' } }),
      this.applicants.run(tx, groupId, now),
    );
    const where = { openingId: In(openings.map(({ id }) => id)) };
    const sessions = await tx.manager.find(Session, { where, order: { startsAt: 'ASC' } });
    return openings.map((opening) => {
      const own = sessions.filter(({ openingId }) => openingId === opening.id);
      const interests = applicants.filter(({ openingId }) => openingId === opening.id);
      return {
        opening,
        state: openingState(opening, own, now),
        next: own.find(({ startsAt }) => startsAt > now) ?? null,
        waiting: interests.filter(({ state }) => state === 'with-group').length,
        interested: interests.length,
      };
    });
  }
}

/**
 * The group that a member asks for, or the first one.
 * @throws Refusal `not-your-group`
 */
export function groupIdOf(actor: Actor, wanted: unknown): string {
  const mine = actor.kind === 'account' ? actor.groupIds : [];
  const id = typeof wanted === 'string' && wanted ? mine.find((each) => each === wanted) : mine[0];
  if (!id) throw new Refusal('not-your-group');
  return id;
}
