import { REPEATS, type Repeats, TIMES_OF_DAY, type TimeOfDay } from '@app/openings';
import { FIELD_CODES, type Field, SPOKEN_LANGUAGES, type SpokenLanguage } from '@app/vocabulary';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { DISTANCES } from '../searching/where';
import { MayBeLeftOut } from './may-be-left-out';

const flag = () =>
  Transform(({ value }) => (value === undefined ? undefined : value === 'true' || value === true));

/** `a=1&a=2` and `a=1,2` are the same. */
const severally = (of: (text: string) => unknown = (text) => text) =>
  Transform(({ value }) =>
    value === undefined ? undefined : [value].flat().flatMap((each) => String(each).split(',').map(of)),
  );

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export class OpeningsParams {
  /** Words that must all be there, in any width, カタカナ or ひらがな; names of fields and skills count in any language. */
  @MayBeLeftOut()
  @MaxLength(200)
  keyword?: string;

  @MayBeLeftOut()
  @IsIn(FIELD_CODES)
  field?: Field;

  /** In one of these towns, or within so many metres of one. */
  @MayBeLeftOut()
  @severally()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  townId?: string[];

  /** The same by postal code: seven digits. */
  @MayBeLeftOut()
  @Matches(/^\d{3}-?\d{4}$/)
  postalCode?: string;

  /** Metres, straight, from the towns asked for: 500, 1000, 2000, 3000, 5000. */
  @MayBeLeftOut()
  @Type(() => Number)
  @IsIn(DISTANCES)
  within?: number;

  /** 0 Monday … 6 Sunday; several count as or. */
  @MayBeLeftOut()
  @severally((text) => (text === '' ? text : Number(text)))
  @IsArray()
  @ArrayMaxSize(7)
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(6, { each: true })
  weekday?: number[];

  /** When a session begins: morning before 12, afternoon before 17, evening. */
  @MayBeLeftOut()
  @IsIn(TIMES_OF_DAY)
  timeOfDay?: TimeOfDay;

  /** Days in Tokyo, both included, `YYYY-MM-DD`. */
  @MayBeLeftOut()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  from?: string;

  @MayBeLeftOut()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  to?: string;

  /** once: one session to come; regular: several. */
  @MayBeLeftOut()
  @IsIn(REPEATS)
  repeats?: Repeats;

  @MayBeLeftOut()
  @flag()
  @IsBoolean()
  online?: boolean;

  @MayBeLeftOut()
  @flag()
  @IsBoolean()
  children?: boolean;

  @MayBeLeftOut()
  @flag()
  @IsBoolean()
  beginners?: boolean;

  /** Spoken there; or plain-japanese, where that is provided for. */
  @MayBeLeftOut()
  @IsIn(['plain-japanese', ...SPOKEN_LANGUAGES])
  language?: SpokenLanguage | 'plain-japanese';

  /** time: by the next session; fit: only what fits me, the best first. */
  @MayBeLeftOut()
  @IsIn(['time', 'fit'])
  sort?: 'time' | 'fit';

  @MayBeLeftOut()
  @MaxLength(300)
  cursor?: string;

  @MayBeLeftOut()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

export class TownCountResponse {
  /** null: in no town, as online. */
  townId: string | null;
  name: string | null;
  lat: number | null;
  lng: number | null;
  openings: number;
}

export class TownCountsResponse {
  towns: TownCountResponse[];
}

export class GatheringPlaceResponse {
  id: string;
  /** community-centre, activity-centre, learning-centre, salon, hall */
  kind: string;
  name: string;
  address: string;
  townName: string | null;
  lat: number;
  lng: number;
  phone: string | null;
  url: string | null;
  openHours: string;
  whatIsThere: string;
  accessProvided: string[];
  /** Who published it, to be named where it is shown. */
  source: string;
}

export class GatheringPlacesResponse {
  places: GatheringPlaceResponse[];
}
