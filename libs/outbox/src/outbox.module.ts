import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DeliveryStateQuery } from './delivery-state.query';
import { DueMessagesQuery } from './due-messages.query';
import { Outbox } from './outbox';
import { OutboxRow } from './outbox-row.entity';
import { SweepOutbox } from './sweep-outbox';

const PROVIDERS = [DeliveryStateQuery, DueMessagesQuery, Outbox, SweepOutbox];

@Module({ imports: [TypeOrmModule.forFeature([OutboxRow])], providers: PROVIDERS, exports: PROVIDERS })
export class OutboxModule {}
