import { CONSENT_BY, type ConsentBy } from '@app/matches';
import { ArrayMaxSize, IsIn, IsUUID } from 'class-validator';
import { MayBeLeftOut } from './may-be-left-out';

type OneOfTwo = 'kept' | 'other';
type OneOrBoth = OneOfTwo | 'both';

const ONE = ['kept', 'other'] as const;
const ONE_OR_BOTH = ['kept', 'other', 'both'] as const;

/** From which card each field is taken; left out: both of a list, otherwise the kept card's own where it has one. */
export class MergeBody {
  /** How the person said that both cards are theirs. */
  @IsIn(CONSENT_BY)
  consentBy: ConsentBy;

  @MayBeLeftOut()
  @IsIn(ONE)
  name?: OneOfTwo;

  @MayBeLeftOut()
  @IsIn(ONE)
  kana?: OneOfTwo;

  @MayBeLeftOut()
  @IsIn(ONE)
  birthDate?: OneOfTwo;

  @MayBeLeftOut()
  @IsIn(ONE)
  phone?: OneOfTwo;

  @MayBeLeftOut()
  @IsIn(ONE)
  homeTown?: OneOfTwo;

  @MayBeLeftOut()
  @IsIn(ONE_OR_BOTH)
  residency?: OneOrBoth;

  @MayBeLeftOut()
  @IsIn(ONE_OR_BOTH)
  skills?: OneOrBoth;

  @MayBeLeftOut()
  @IsIn(ONE_OR_BOTH)
  wishes?: OneOrBoth;

  @MayBeLeftOut()
  @IsIn(ONE_OR_BOTH)
  languages?: OneOrBoth;

  @MayBeLeftOut()
  @IsIn(ONE_OR_BOTH)
  accessNeeds?: OneOrBoth;

  /** The free time of the week. */
  @MayBeLeftOut()
  @IsIn(ONE)
  free?: OneOfTwo;

  /** How far, and whether online. */
  @MayBeLeftOut()
  @IsIn(ONE)
  longestWay?: OneOfTwo;

  /** Letters or calls, with the address. */
  @MayBeLeftOut()
  @IsIn(ONE)
  contact?: OneOfTwo;

  /** Of two places at one time that are over, those where the person says they were (`placeId`). */
  @MayBeLeftOut()
  @IsUUID('all', { each: true })
  @ArrayMaxSize(100)
  there?: string[];
}

export class CardOfTwoResponse {
  personId: string;
  name: string;
  kana: string;
  birthDate: string;
  phone: string | null;
  townName: string | null;
  hasAccount: boolean;
  hasSignedIn: boolean;
  createdAt: Date;
  matches: number;
  /** Sessions attended, and the minutes of them. */
  attended: number;
  minutes: number;
}

export class ObstacleResponse {
  /** other-area, own-card, two-accounts, places-overlap, same-opening, guardian-asked-twice, erasure-under-way */
  what: string;
  /** The openings it is about. */
  titles: string[];
}

export class MovingResponse {
  /** matches, places, hours, consents, qualifications, days-away, letters, asks, blocks, guardian */
  what: string;
  number: number;
}

export class PlaceOfTwoResponse {
  placeId: string;
  title: string;
  groupName: string;
  startsAt: Date;
  endsAt: Date;
  /** attended or absent; null where nothing stands in the record. */
  state: string | null;
  minutes: number | null;
  /** group, resident, code or clock */
  recordedBy: string | null;
}

/** One person in two places at a time: one of the two is let go. */
export class DoubleResponse {
  kept: PlaceOfTwoResponse;
  other: PlaceOfTwoResponse;
  /** Whether the person has to say which is true (`there`); otherwise the record does. */
  isOpen: boolean;
}

export class TwoCardsResponse {
  kept: CardOfTwoResponse;
  /** The card that ends. */
  other: CardOfTwoResponse;
  moves: MovingResponse[];
  /** Empty where they may be merged. */
  obstacles: ObstacleResponse[];
  /** Places of both at one time that are over. */
  doubles: DoubleResponse[];
}
