import type { ChannelEnvironment } from './channel-environment';

/** The centre as it stands on letters; empty where nothing is set. */
export interface CentreSettings {
  readonly name: string;
  readonly phone: string;
  readonly postalCode: string;
  readonly address: string;
}

export interface LineSettings {
  readonly secret: string;
  readonly token: string;
  readonly addUrl: string | null;
  /** Messages a month. */
  readonly quota: number;
  readonly api: string;
}

/** The key pair with which push services know us: base64url, the public one 65 bytes, the private one 32. */
export interface VapidKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

export interface PushSettings extends VapidKeys {
  readonly subject: string;
  /** Besides the known push services; tests only. */
  readonly hosts: readonly string[];
}

/** What LINE gives for nothing each month. */
const FREE_MESSAGES = 200;

export function centreOf(environment: ChannelEnvironment): CentreSettings {
  return {
    name: environment.CENTRE_NAME ?? '',
    phone: environment.CENTRE_PHONE ?? '',
    postalCode: environment.CENTRE_POSTAL_CODE ?? '',
    address: environment.CENTRE_ADDRESS ?? '',
  };
}

/** `null`: nobody can link to LINE. */
export function lineOf(environment: ChannelEnvironment): LineSettings | null {
  const { LINE_CHANNEL_SECRET, LINE_CHANNEL_TOKEN, LINE_ADD_URL, LINE_MONTHLY_QUOTA, LINE_API } = environment;
  if (!LINE_CHANNEL_SECRET || !LINE_CHANNEL_TOKEN) return null;
  return {
    secret: LINE_CHANNEL_SECRET,
    token: LINE_CHANNEL_TOKEN,
    addUrl: LINE_ADD_URL ?? null,
    quota: LINE_MONTHLY_QUOTA ?? FREE_MESSAGES,
    api: LINE_API ?? 'https://api.line.me',
  };
}

/** `null`: nobody can subscribe. */
export function pushOf(
  environment: ChannelEnvironment,
  embedded: VapidKeys | undefined,
  publicUrl: string,
): PushSettings | null {
  const { VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY, VAPID_SUBJECT, PUSH_HOSTS } = environment;
  const keys =
    VAPID_PUBLIC_KEY && VAPID_PRIVATE_KEY
      ? { publicKey: VAPID_PUBLIC_KEY, privateKey: VAPID_PRIVATE_KEY }
      : embedded;
  if (!keys) return null;
  const hosts = (PUSH_HOSTS ?? '').split(',').filter(Boolean);
  return { ...keys, subject: VAPID_SUBJECT ?? subjectOf(publicUrl), hosts };
}

/** Push services take no `http:` subject. */
function subjectOf(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? publicUrl : 'mailto:tsumugi@localhost';
}

/** What must be set together. */
export function halvesOf(env: NodeJS.ProcessEnv): string[] {
  const pairs = [
    ['LINE_CHANNEL_SECRET', 'LINE_CHANNEL_TOKEN'],
    ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY'],
  ] as const;
  return pairs
    .filter(([one, other]) => Boolean(env[one]) !== Boolean(env[other]))
    .map(([one, other]) => `${one} and ${other} must be set both or not at all`);
}
