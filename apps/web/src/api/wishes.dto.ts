import {
  CHANNELS,
  type ChannelName,
  type ChannelWish,
  DIGESTS,
  type DigestWish,
  MESSAGE_KINDS,
  type MessageKind,
} from '@app/outbox';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsISO8601, Matches, Max, Min, ValidateIf, ValidateNested } from 'class-validator';
import { MayBeLeftOut } from './may-be-left-out';

const WISHES = [...CHANNELS, 'none'];

/** Whole hours in Tokyo; the same hour twice is no quiet time. */
export class QuietHoursBody {
  @IsInt()
  @Min(0)
  @Max(23)
  from: number;

  @IsInt()
  @Min(0)
  @Max(23)
  until: number;
}

/** By kind of message; what one must know cannot be `none`. */
export class ChannelsBody {
  @MayBeLeftOut()
  @IsIn(CHANNELS)
  decision?: ChannelName;

  @MayBeLeftOut()
  @IsIn(CHANNELS)
  work?: ChannelName;

  @MayBeLeftOut()
  @IsIn(WISHES)
  reminder?: ChannelWish;

  @MayBeLeftOut()
  @IsIn(WISHES)
  invitation?: ChannelWish;

  @MayBeLeftOut()
  @IsIn(WISHES)
  thanks?: ChannelWish;

  @MayBeLeftOut()
  @IsIn(CHANNELS)
  digest?: ChannelName;
}

/** How often a resident is glad to be asked. */
export class AskingBody {
  /** Questions a week at most. */
  @IsInt()
  @Min(0)
  @Max(7)
  weeklyAsks: number;

  /** YYYY-MM-DD in Tokyo, from which on to be asked again; null for no pause. */
  @ValidateIf((_, value) => value !== null)
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  @ApiProperty({ type: String, nullable: true })
  noAsksUntil: string | null;
}

/** What is left out stays as it was. */
export class WishesBody {
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => ChannelsBody)
  channels?: ChannelsBody;

  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => QuietHoursBody)
  quiet?: QuietHoursBody;

  @MayBeLeftOut()
  @IsIn(DIGESTS)
  digest?: DigestWish;

  /** For residents only. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => AskingBody)
  asking?: AskingBody;
}

export class WishesResponse {
  /** The kinds that concern me. */
  @ApiProperty({ enum: MESSAGE_KINDS, isArray: true })
  kinds: MessageKind[];

  /** The channels that reach me now. */
  @ApiProperty({ enum: CHANNELS, isArray: true })
  reachable: ChannelName[];

  /** What I have said; other kinds come over the usual channel. */
  channels: ChannelsBody;

  /** null: messages leave at any hour. */
  @ApiProperty({ type: QuietHoursBody, nullable: true })
  quiet: QuietHoursBody | null;

  @ApiProperty({ enum: DIGESTS })
  digest: DigestWish;

  /** null for whoever is no resident. */
  @ApiProperty({ type: AskingBody, nullable: true })
  asking: AskingBody | null;
}
