import { AccessModule } from '@app/access';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChannelStandingQuery } from './channel-standing.query';
import { HandleLineEvent } from './line/handle-line-event';
import { LineCode } from './line/line-code.entity';
import { LineEvent } from './line/line-event.entity';
import { LineLink } from './line/line-link.entity';
import { LineMessages } from './line/line-messages';
import { LineMonth } from './line/line-month.entity';
import { MakeLineCode } from './line/make-line-code';
import { ReceiveLineEvents } from './line/receive-line-events';
import { UnlinkLine } from './line/unlink-line';
import { EndPush } from './push/end-push';
import { PushSubscription } from './push/push-subscription.entity';
import { SubscribePush } from './push/subscribe-push';

const PROVIDERS = [
  ChannelStandingQuery,
  EndPush,
  LineMessages,
  MakeLineCode,
  ReceiveLineEvents,
  SubscribePush,
  UnlinkLine,
];

/** Where LINE and browsers reach people; web links and unlinks them, the worker sends. */
@Module({
  imports: [
    AccessModule,
    TypeOrmModule.forFeature([LineCode, LineEvent, LineLink, LineMonth, PushSubscription]),
  ],
  providers: [...PROVIDERS, HandleLineEvent],
  exports: PROVIDERS,
})
export class AddressesModule {}
