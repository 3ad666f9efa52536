/** A key of 32 bytes for words about needs, as NEEDS_KEYS has it. */
export const aNeedsKey = (id: string, byte: number): string =>
  `${id}:${Buffer.alloc(32, byte).toString('base64')}`;

/** What services of the tests seal with. */
export const TEST_NEEDS_KEYS = aNeedsKey('test', 7);
