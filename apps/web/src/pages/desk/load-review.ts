import { Database, Refusal } from '@app/database';
import { Group, GroupFilesQuery } from '@app/groups';
import { AskedPeopleQuery } from '@app/notifications';
import { OpeningDetailQuery } from '@app/openings';
import { Town } from '@app/places';
import { Injectable } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import type { Asked } from '../../frame/asked';
import { LoadDesk } from './load-desk';
import { GroupReviewPage, OpeningReviewPage } from './review-case.page';
import type { Typed } from './typed';

/** The pages on which openings and groups are reviewed. */
@Injectable()
export class LoadReview {
  constructor(
    private readonly database: Database,
    private readonly desk: LoadDesk,
    private readonly details: OpeningDetailQuery,
    private readonly askedPeople: AskedPeopleQuery,
    private readonly files: GroupFilesQuery,
  ) {}

  /** @throws Refusal `opening-unknown` */
  async opening(
    id: string,
    query: Record<string, unknown>,
    typed: Typed | null,
    asked: Asked,
  ): Promise<ReactElement> {
    return this.database.withActor(asked.actor, async (tx) => {
      const detail = await this.details.run(tx, id);
      if (!detail) throw new Refusal('opening-unknown');
      const desk = await this.desk.run(tx, asked, query);
      const people = await this.askedPeople.run(tx, id, 'all');
      return createElement(OpeningReviewPage, { desk, detail, people, done: query.done, typed });
    });
  }

  /** @throws Refusal `group-unknown` */
  async group(
    id: string,
    query: Record<string, unknown>,
    typed: Typed | null,
    asked: Asked,
  ): Promise<ReactElement> {
    return this.database.withActor(asked.actor, async (tx) => {
      const group = await tx.manager.findOneBy(Group, { id });
      if (!group) throw new Refusal('group-unknown');
      const town = group.townId ? await tx.manager.findOneBy(Town, { id: group.townId }) : null;
      const desk = await this.desk.run(tx, asked, query);
      return createElement(GroupReviewPage, {
        desk,
        group,
        townName: town?.name ?? null,
        files: await this.files.of(tx, id),
        done: query.done,
        typed,
      });
    });
  }
}
