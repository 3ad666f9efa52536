/**
 * One spelling for the date, time and capacity cells: ① becomes `#1`, full-width becomes half-width, every wave dash `~`,
 * every run of blanks and line ends one blank.
 */
export function normalise(cell: string): string {
  return cell
    .replace(/[①-⑳]/g, (number) => ` #${number.charCodeAt(0) - 0x245f} `)
    .normalize('NFKC')
    .replace(/[〜∼]/g, '~')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Longer cells hold prose, not a date, a time or a number of places. */
export const LONGEST_PHRASE = 500;

/** A cell that says "nothing": empty or a dash. */
export function isDash(normal: string): boolean {
  return /^[-‐‑–—−ー―]?$/.test(normal);
}
