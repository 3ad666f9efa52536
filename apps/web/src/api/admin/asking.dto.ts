import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';

export class CityAskingBody {
  /** Asks a week of whoever has said nothing, over the whole city. */
  @IsInt()
  @Min(1)
  @Max(7)
  weeklyAsks: number;

  /** Full hour in Tokyo from which on messages wait: 17 to 23, or 0. */
  @IsInt()
  @Min(0)
  @Max(23)
  quietFrom: number;

  /** Full hour in Tokyo at which they leave: 5 to 11. */
  @IsInt()
  @Min(0)
  @Max(23)
  quietUntil: number;
}

export class CityAskingResponse extends CityAskingBody {
  /** Null where nothing was ever set. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  setAt: Date | null;

  /** Whether the server lets messages wait for the morning at all. */
  isQuiet: boolean;
}

export class ReplayedAsksResponse {
  /** Sent when they really were. */
  asIs: number;
  /** Sent when the resident's week had room again. */
  later: number;
  /** Not sent: the last session was over by then. */
  heldBack: number;
  /** Asks after which the resident's week was spent. */
  spent: number;
}

export class NightMessagesResponse {
  /** Messages that wait for the morning with the hours of now, and with the new ones. */
  now: number;
  tried: number;
  added: number;
  spared: number;
  earlier: number;
  later: number;
}

export class CityAskingPreviewResponse {
  /** Asks of the last 90 days to residents who go by the city's number, and to those who chose their own. */
  asks: number;
  ownAsks: number;
  now: ReplayedAsksResponse;
  tried: ReplayedAsksResponse;
  messages: NightMessagesResponse;
}
