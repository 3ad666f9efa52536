/** A key for the words about needs; its id stands in every value that it sealed. */
export interface NeedsKey {
  readonly id: string;
  /** 32 bytes. */
  readonly key: Buffer;
}

/** 32 bytes in base64 are 43 letters and one sign that fills. */
const KEY = '[a-z0-9-]{1,16}:[A-Za-z0-9+/]{43}=';
const ONE = new RegExp(`^${KEY}$`);

/** The form of NEEDS_KEYS: `id:base64` once or more, with commas between. */
export const NEEDS_KEYS = new RegExp(`^${KEY}(,${KEY})*$`);

/** The keys in their order: the first one seals, each opens what it sealed. What is no key is left out. */
export function needsKeysOf(setting: string | undefined): readonly NeedsKey[] {
  const parts = (setting ?? '').split(',').filter((part) => ONE.test(part));
  return parts.map((part) => {
    const [id, key] = part.split(':') as [string, string];
    return { id, key: Buffer.from(key, 'base64') };
  });
}

/** One sentence where an id stands twice: nobody could say which of the two opens a value. */
export function doubledKeys({ NEEDS_KEYS: setting }: NodeJS.ProcessEnv): string[] {
  const ids = needsKeysOf(setting).map(({ id }) => id);
  return new Set(ids).size < ids.length ? ['NEEDS_KEYS must give each key an id of its own'] : [];
}
