import { AskingHistoryQuery } from './asking-history.query';
import { AskingPreview } from './asking-preview';
import { AskingSettingRow } from './asking-setting.entity';
import { SetAsking } from './set-asking';

export const CITY_ASKING_ENTITIES = [AskingSettingRow];
export const CITY_ASKING_PROVIDERS = [AskingHistoryQuery, AskingPreview, SetAsking];
