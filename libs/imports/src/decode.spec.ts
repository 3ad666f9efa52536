import * as Encoding from 'encoding-japanese';
import { decode } from './decode';

const TEXT = '町名,よみ\r\n桜ヶ丘一丁目,さくらがおか\r\n';
const encoded = (to: 'SJIS' | 'EUCJP') =>
  Uint8Array.from(Encoding.convert(Encoding.stringToCode(TEXT), { from: 'UNICODE', to }));
const utf16le = new Uint8Array(Buffer.from(TEXT, 'utf16le'));
const utf16be = new Uint8Array(Buffer.from(TEXT, 'utf16le').swap16());
const marked = (mark: number[], bytes: Uint8Array) => new Uint8Array([...mark, ...bytes]);
const utf8 = new TextEncoder().encode(TEXT);

describe('decode finds the encoding by itself', () => {
  test.each([
    ['utf-8', utf8],
    ['utf-8-bom', marked([0xef, 0xbb, 0xbf], utf8)],
    ['utf-16le', marked([0xff, 0xfe], utf16le)],
    ['utf-16be', marked([0xfe, 0xff], utf16be)],
    ['shift_jis', encoded('SJIS')],
  ])('%s', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ ok: true, encoding, text: TEXT });
  });

  test('Shift_JIS as Windows writes it, with ① and ㈱', () => {
    expect(decode(new Uint8Array([0x87, 0x40, 0x87, 0x8a]))).toMatchObject({ text: '①㈱' });
  });

  test('no bytes are an empty text', () => {
    expect(decode(new Uint8Array())).toEqual({ ok: true, encoding: 'utf-8', text: '' });
  });
});

describe('decode refuses', () => {
  test.each([
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'not-text'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), 'not-text'],
    ['bytes of no encoding', new Uint8Array([0x61, 0xff, 0xff, 0x80]), 'unknown-encoding'],
    ['UTF-16 without its mark', new Uint8Array(Buffer.from('name,kana', 'utf16le')), 'unknown-encoding'],
    ['EUC-JP, which would pass as half-width kana', encoded('EUCJP'), 'unknown-encoding'],
    [
      'a mark with broken UTF-8 after it',
      marked([0xef, 0xbb, 0xbf], new Uint8Array([0xe3])),
      'unknown-encoding',
    ],
  ])('%s', (_, bytes, code) => {
    expect(decode(bytes)).toMatchObject({ ok: false, code });
  });
});
