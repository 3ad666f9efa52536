import { Database, Refusal } from '@app/database';
import { GroupFilesQuery } from '@app/groups';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Ask, type Asked } from '../../../frame/asked';
import { May } from '../../../frame/may';
import { IdPipe } from '../../frame/id-pipe';

/** One file by its id; whoever may not see it learns nothing of it. */
@Controller('files')
export class FileController {
  constructor(
    private readonly database: Database,
    private readonly files: GroupFilesQuery,
  ) {}

  @Get(':id')
  @May('read a file')
  async read(
    @Param('id', IdPipe) id: string,
    @Ask() { actor }: Asked,
    @Res() response: Response,
  ): Promise<void> {
    const file = await this.database.withActor(actor, (tx) => this.files.whole(tx, id));
    if (!file) throw new Refusal('file-unknown');
    const { mediaType, content, name } = file;
    response.type(mediaType);
    // A document of strangers is fetched, never opened in a page of ours; what it holds may load and run nothing.
    response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Content-Disposition', disposition(mediaType, name));
    response.send(content);
  }
}

/** RFC 6266: the name as it is for whoever knows UTF-8, a plain one of ours for all others. */
function disposition(mediaType: string, name: string): string {
  const [how, plain] = mediaType === 'image/jpeg' ? ['inline', 'photo.jpg'] : ['attachment', 'document.pdf'];
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
