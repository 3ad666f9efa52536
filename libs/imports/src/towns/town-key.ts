import { narrow } from '../clean-text';

const NUMERALS = '〇一二三四五六七八九';

/**
 * One key for every spelling of a town's name: ヶ, ケ and が, ノ and の and 之, 1丁目 and 一丁目 are the same.
 * For comparing only, never for showing.
 */
export function townKey(name: string): string {
  const plain = narrow(name).replace(/\s+/g, '');
  return plain
    .replace(/[ヶヵケガがｹ](?=[丘谷崎原関])/g, 'ケ')
    .replace(/[ノの之](?=宮)/g, 'ノ')
    .replace(/(\d{1,2})(?=丁目)/g, (digits) => kanjiNumber(Number(digits)));
}

/** 1 to 99, as in 二十三丁目. */
function kanjiNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : NUMERALS[tens]}十`;
  return `${ten}${ones === 0 && tens > 0 ? '' : NUMERALS[ones]}`;
}
