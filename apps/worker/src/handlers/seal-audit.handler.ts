import { SealAudit } from '@app/access';
import { Injectable } from '@nestjs/common';
import type { Handler } from './handler';

@Injectable()
export class SealAuditHandler implements Handler<'seal-audit'> {
  readonly job = 'seal-audit';
  constructor(private readonly sealAudit: SealAudit) {}

  run(): Promise<number> {
    return this.sealAudit.run();
  }
}
