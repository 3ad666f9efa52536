import { Refusal } from '@app/database';
import { Injectable, type PipeTransform } from '@nestjs/common';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An address whose id is none leads nowhere. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  /** @throws Refusal `not-found` */
  transform(id: string): string {
    if (!ID.test(id)) throw new Refusal('not-found');
    return id.toLowerCase();
  }
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}
