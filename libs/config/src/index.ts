export type { LineSettings, PushSettings, VapidKeys } from './channel-settings';
export * from './config';
export { ConfigModule } from './config.module';
export { type NeedsKey, needsKeysOf } from './needs-keys';
