import { Database } from '@app/database';
import { AddGroupFiles, type FaultyFile, Group, GroupFilesQuery, RemoveGroupFile } from '@app/groups';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { createElement, type ReactElement } from 'react';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { seeOther, sendAgain } from '../../frame/answers';
import { type FormState, NOTHING_TYPED } from '../../frame/form-state';
import { IdPipe } from '../../frame/id-pipe';
import { renderPage } from '../../frame/render-page';
import { groupIdOf } from '../our-group';
import { readFileForm } from './file.form';
import { FilesPage } from './files.page';
import { FILES_FIELD, readUpload } from './read-upload';

type Typed = Record<string, unknown>;

/** What a group attaches to its registration. */
@Controller('group/files')
@May('keep files of my group')
export class GroupFilePages {
  constructor(
    private readonly database: Database,
    private readonly files: GroupFilesQuery,
    private readonly addFiles: AddGroupFiles,
    private readonly removeFile: RemoveGroupFile,
  ) {}

  @Get()
  async all(@Query() query: Typed, @Ask() asked: Asked): Promise<string> {
    const groupId = groupIdOf(asked.actor, query.group);
    return renderPage(await this.page(groupId, NOTHING_TYPED, [], asked, query.done), asked);
  }

  @Post()
  async add(
    @Query() query: Typed,
    @Req() request: Request,
    @Ask() asked: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const groupId = groupIdOf(asked.actor, query.group);
    const upload = await readUpload(request, response);
    const { purpose, problems } = readFileForm(upload);
    const again = async (form: FormState, faults: readonly FaultyFile[]) =>
      sendAgain(response, await this.page(groupId, form, faults, asked), asked);
    if (problems.length > 0) return again({ values: upload.fields, problems }, []);
    const done = await this.addFiles.run(groupId, purpose, upload.files, asked.actor, asked.now);
    if ('faults' in done)
      return again({ values: upload.fields, problems: problemsOf(done.faults) }, done.faults);
    const word = done.added > 0 ? 'added' : 'there-already';
    seeOther(response, `/group/files?group=${groupId}&done=${word}`);
  }

  @Post(':id/removal')
  @May('take a file of a group away')
  async remove(
    @Param('id', IdPipe) id: string,
    @Ask() { actor, now }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const groupId = await this.removeFile.run(id, actor, now);
    const isOurs = actor.kind === 'account' && actor.groupIds.includes(groupId);
    seeOther(response, isOurs ? `/group/files?group=${groupId}&done=removed` : `/desk/groups/${groupId}`);
  }

  private async page(
    groupId: string,
    form: FormState,
    faults: readonly FaultyFile[],
    { actor }: Asked,
    done?: unknown,
  ): Promise<ReactElement> {
    return this.database.withActor(actor, async (tx) => {
      const group = await tx.manager.findOneByOrFail(Group, { id: groupId });
      const files = await this.files.of(tx, groupId);
      return createElement(FilesPage, { group, files, form, faults, done });
    });
  }
}

/** Each fault once, at the field; which file has it stands in a list of its own. */
function problemsOf(faults: readonly FaultyFile[]) {
  return [...new Set(faults.map(({ code }) => code))].map((code) => ({ field: FILES_FIELD, code }));
}
