import { create } from 'qrcode';
import { pathOf } from './qr-code';

test('a dark module is a square, with the white border before it', () => {
  expect(pathOf(new Uint8Array([1, 0, 0, 1]), 2)).toBe('M4 4h1v1h-1zM5 5h1v1h-1z');
});

test('the code of an address has its three corners', () => {
  const { size, data } = create('https://tsumugi.example.jp/attend/x/y', {
    errorCorrectionLevel: 'M',
  }).modules;
  const corner = (row: number, column: number) =>
    [0, 1, 2, 3, 4, 5, 6].every((step) => data[row * size + column + step] === 1);
  expect([corner(0, 0), corner(0, size - 7), corner(size - 1, 0)]).toEqual([true, true, true]);
});
