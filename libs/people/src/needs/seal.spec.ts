import { randomBytes, randomUUID } from 'node:crypto';
import type { NeedsKey } from '@app/config';
import { openWords, sealWords } from './seal';

const WORDS = '右耳が聞こえにくいので、左から話しかけてください。🍀';
const satoId = randomUUID();
const aKey = (id: string): NeedsKey => ({ id, key: randomBytes(32) });
const thisYear = aKey('y2026');
const nextYear = aKey('y2027');

describe('a seal', () => {
  it('opens for the same row, with the key that made it among others', () => {
    const sealed = sealWords(WORDS, satoId, thisYear);
    expect(openWords(sealed, satoId, [nextYear, thisYear])).toEqual({ words: WORDS });
    expect(openWords(sealed, satoId.toUpperCase(), [thisYear])).toEqual({ words: WORDS });
  });

  it('shows nothing of the words, and is another one each time', () => {
    const [first, second] = [sealWords(WORDS, satoId, thisYear), sealWords(WORDS, satoId, thisYear)];
    expect(first.includes('右耳')).toBe(false);
    expect(first.equals(second)).toBe(false);
    expect(first.length).toBe(2 + 'y2026'.length + 12 + Buffer.byteLength(WORDS) + 16);
  });

  it('does not open in the row of somebody else', () => {
    const sealed = sealWords(WORDS, satoId, thisYear);
    expect(openWords(sealed, randomUUID(), [thisYear])).toEqual({ fault: 'not-intact' });
  });

  it('does not open without its key, nor with another key of the same id', () => {
    const sealed = sealWords(WORDS, satoId, thisYear);
    expect(openWords(sealed, satoId, [nextYear])).toEqual({ fault: 'key-unknown' });
    expect(openWords(sealed, satoId, [])).toEqual({ fault: 'key-unknown' });
    expect(openWords(sealed, satoId, [aKey('y2026')])).toEqual({ fault: 'not-intact' });
  });

  it('does not open once any of its bits was changed', () => {
    const sealed = sealWords('左から', satoId, thisYear);
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] as number) ^ 1;
      expect(openWords(changed, satoId, [thisYear, nextYear])).toHaveProperty('fault');
    }
  });

  it('does not open when it is cut, wherever', () => {
    const sealed = sealWords('左から', satoId, thisYear);
    for (let length = 0; length < sealed.length; length++)
      expect(openWords(sealed.subarray(0, length), satoId, [thisYear])).toHaveProperty('fault');
  });
});
