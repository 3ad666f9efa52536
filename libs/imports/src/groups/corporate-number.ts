/**
 * 法人番号: twelve digits after a check digit, which is 9 less the remainder by 9 of the digits' sum, every second one counted twice.
 * Source: 法人番号の指定等に関する省令, 2条.
 */
export function isCorporateNumber(text: string): boolean {
  if (!/^[1-9]\d{12}$/.test(text)) return false;
  const fromTheRight = [...text.slice(1)].reverse().map(Number);
  const sum = fromTheRight.reduce((total, digit, i) => total + digit * (i % 2 === 0 ? 1 : 2), 0);
  return Number(text[0]) === 9 - (sum % 9);
}
