import { OutboxModule } from '@app/outbox';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangeWishes } from './change-wishes';
import { MyWishes } from './my-wishes';
import { Unsubscribe } from './unsubscribe';
import { AskingWishes, ChannelWishRow, MessageWishes } from './wishes.entities';
import { WishesQuery } from './wishes.query';

const PROVIDERS = [ChangeWishes, MyWishes, Unsubscribe, WishesQuery];

/** What people wish to be told; the web app needs it without anything that sends. */
@Module({
  imports: [OutboxModule, TypeOrmModule.forFeature([AskingWishes, ChannelWishRow, MessageWishes])],
  providers: PROVIDERS,
  exports: PROVIDERS,
})
export class PreferencesModule {}
