import { LetGoOfData } from '@app/personal-data';
import { Injectable } from '@nestjs/common';
import type { Handler } from './handler';

@Injectable()
export class LetGoOfDataHandler implements Handler<'let-go-of-data'> {
  readonly job = 'let-go-of-data';
  constructor(private readonly letGoOfData: LetGoOfData) {}

  run(): Promise<unknown> {
    return this.letGoOfData.run();
  }
}
