import { AskWave } from './ask-wave';
import { ChooseDigests } from './choose-digests';
import { Digest } from './digest.entity';
import { HaltLadder } from './halt-ladder';
import { Ladder, LadderAsk, LadderWave } from './ladder.entities';
import { LadderViewQuery } from './ladder-view.query';
import { LaddersQuery } from './ladders.query';
import { LearnAtNight } from './learn-at-night';
import { LadderNight, LadderPrice, LadderSettingsRow, LadderWorth } from './night.entities';
import { RunWave } from './run-wave';
import { RunWaves } from './run-waves';
import { SetLadder } from './set-ladder';
import { StartLadder } from './start-ladder';
import { StopFilled } from './stop-filled';

export const LADDER_ENTITIES = [
  Digest,
  Ladder,
  LadderAsk,
  LadderNight,
  LadderPrice,
  LadderSettingsRow,
  LadderWave,
  LadderWorth,
];

export const LADDER_PROVIDERS = [
  AskWave,
  ChooseDigests,
  HaltLadder,
  LadderViewQuery,
  LaddersQuery,
  LearnAtNight,
  RunWave,
  RunWaves,
  SetLadder,
  StartLadder,
  StopFilled,
];
