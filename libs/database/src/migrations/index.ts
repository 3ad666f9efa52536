import { Ground1764000000001 } from './0001-ground';
import { Match1764000000002 } from './0002-match';
import { MatchingRecords1764000000003 } from './0003-matching-records';
import { LifeOfAMatch1764000000004 } from './0004-life-of-a-match';
import { OnceAndSeals1764000000005 } from './0005-once-and-seals';
import { ApprovalRules1764000000006 } from './0006-approval-rules';
import { Places1764000000007 } from './0007-places';
import { WaysIn1764000000008 } from './0008-ways-in';
import { Introductions1764000000009 } from './0009-introductions';
import { MatchBlocks1764000000010 } from './0010-match-blocks';
import { After1764000000011 } from './0011-after';
import { Standing1764000000012 } from './0012-standing';
import { Delivery1764000000013 } from './0013-delivery';
import { Wishes1764000000014 } from './0014-wishes';
import { Channels1764000000015 } from './0015-channels';
import { CalendarFeeds1764000000016 } from './0016-calendar-feeds';
import { Ladder1764000000017 } from './0017-ladder';
import { WaysOfSigningIn1764000000018 } from './0018-ways-of-signing-in';
import { Walls1764000000019 } from './0019-walls';
import { PersonalData1764000000020 } from './0020-personal-data';
import { Search1764000000022 } from './0022-search';
import { FilesAndEditions1764000000023 } from './0023-files-and-editions';
import { Administration1764000000025 } from './0025-administration';
import { NeedsInWords1764000000026 } from './0026-needs-in-words';
import { Family1764000000027 } from './0027-family';
import { MergedCards1764000000028 } from './0028-merged-cards';
import { SettingsAndTargets1764000000029 } from './0029-settings-and-targets';
import { BoxesOfSkills1764000000030 } from './0030-boxes-of-skills';
import { KeptPlans1764000000031 } from './0031-kept-plans';
import { EditionsAndMergedCards1764000000032 } from './0032-editions-and-merged-cards';
import { Setbacks1764000000033 } from './0033-setbacks';
import { Called1764000000034 } from './0034-called';

/** In order of application; imported explicitly so that no build leaves one out. */
export const MIGRATIONS = [
  Ground1764000000001,
  Match1764000000002,
  MatchingRecords1764000000003,
  LifeOfAMatch1764000000004,
  OnceAndSeals1764000000005,
  ApprovalRules1764000000006,
  Places1764000000007,
  WaysIn1764000000008,
  Introductions1764000000009,
  MatchBlocks1764000000010,
  After1764000000011,
  Standing1764000000012,
  Delivery1764000000013,
  Wishes1764000000014,
  Channels1764000000015,
  CalendarFeeds1764000000016,
  Ladder1764000000017,
  WaysOfSigningIn1764000000018,
  Walls1764000000019,
  PersonalData1764000000020,
  Search1764000000022,
  FilesAndEditions1764000000023,
  Administration1764000000025,
  NeedsInWords1764000000026,
  Family1764000000027,
  MergedCards1764000000028,
  SettingsAndTargets1764000000029,
  BoxesOfSkills1764000000030,
  KeptPlans1764000000031,
  EditionsAndMergedCards1764000000032,
  Setbacks1764000000033,
  Called1764000000034,
];
