import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

const ORANGE = { r: 232, g: 138, b: 58 };

/** A photo as a telephone makes it: upright only by its EXIF, with camera and position in it. */
export async function aPhoto(width = 2400, height = 1800): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: ORANGE } })
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExif({
      IFD0: { Make: 'TamaPhone', ImageDescription: '永山公園の花壇' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '35/1 37/1 5/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '139/1 26/1 4/1',
      },
    })
    .toBuffer();
}

export async function aPicture(kind: 'png' | 'webp'): Promise<Buffer> {
  const picture = sharp({
    create: { width: 300, height: 200, channels: 4, background: { ...ORANGE, alpha: 0.5 } },
  });
  return kind === 'png' ? picture.png().toBuffer() : picture.webp().toBuffer();
}

/** A PDF of one empty page; `catalog` stands in its root, `more` among its objects. */
export function aPdf(catalog = '', more = ''): Buffer {
  const objects = [
    `1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalog} >>\nendobj`,
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj',
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj',
  ];
  const body = `%PDF-1.7\n${objects.join('\n')}\n${more}`;
  const table = 'xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 4 /Root 1 0 R >>';
  return Buffer.from(`${body}\n${table}\nstartxref\n${body.length}\n%%EOF\n`, 'latin1');
}

/** Objects packed away, where a search for words does not find them. */
export function packed(words: string): string {
  const bytes = deflateSync(Buffer.from(words)).toString('latin1');
  return `4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n${bytes}\nendstream\nendobj`;
}

/** A small PNG that says it is so large; what would be drawn of it fills the memory of the machine. */
export async function aBomb(side = 30_000): Promise<Buffer> {
  const small = await sharp({ create: { width: 8, height: 8, channels: 3, background: ORANGE } })
    .png()
    .toBuffer();
  const header = Buffer.from(small.subarray(12, 29));
  header.writeUInt32BE(side, 4);
  header.writeUInt32BE(side, 8);
  const bomb = Buffer.from(small);
  header.copy(bomb, 12);
  bomb.writeUInt32BE(crc32(header), 29);
  return bomb;
}

export interface FileAttack {
  readonly what: string;
  readonly name: string;
  readonly bytes: Buffer;
  readonly code: string;
}

const SCRIPT = '<script>alert(document.cookie)</script>';
const SVG = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`;

/** Files that are not what they say, or too much of it; each with the answer that it gets. */
export async function fileAttacks(): Promise<FileAttack[]> {
  const photo = await aPhoto(400, 300);
  const png = await aPicture('png');
  const attack = (what: string, name: string, bytes: Buffer | string, code: string): FileAttack => ({
    ...{ what, name, code },
    bytes: Buffer.from(bytes as Buffer),
  });
  return [
    attack('a page named as a photo', 'hana.jpg', `<!doctype html><html>${SCRIPT}</html>`, 'file-not-taken'),
    attack('a drawing with a script', 'hana.svg', SVG, 'file-not-taken'),
    attack('a drawing named as a photo', 'hana.png', `<?xml version="1.0"?>${SVG}`, 'file-not-taken'),
    attack(
      'a page behind the first bytes of a photo',
      'hana.jpg',
      Buffer.concat([photo.subarray(0, 3), Buffer.from(SCRIPT)]),
      'file-broken',
    ),
    attack('a moving picture', 'hana.gif', 'GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'file-not-taken'),
    attack('a program', 'hana.jpg', Buffer.from('4d5a90000300000004000000ffff', 'hex'), 'file-not-taken'),
    attack('an archive', 'hana.pdf', Buffer.from('504b0304140000000800', 'hex'), 'file-not-taken'),
    attack('a photo cut off', 'hana.jpg', (await aPhoto()).subarray(0, 3000), 'file-broken'),
    attack('a picture cut off', 'hana.png', png.subarray(0, png.length - 30), 'file-broken'),
    attack('a picture that would fill the memory', 'hana.png', await aBomb(), 'image-too-large'),
    attack('a picture of the largest sides there are', 'hana.png', await aBomb(2 ** 31 - 1), 'file-broken'),
    attack('nothing at all', 'hana.jpg', '', 'file-empty'),
    attack('only the name of a document', 'kiyaku.pdf', '%PDF-1.7\nhello', 'file-broken'),
    attack(
      'a page before a document',
      'kiyaku.pdf',
      Buffer.concat([Buffer.from(SCRIPT), aPdf()]),
      'file-not-taken',
    ),
    attack(
      'a document with a script',
      'kiyaku.pdf',
      aPdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'),
      'pdf-active',
    ),
    attack(
      'a document with a hidden script',
      'kiyaku.pdf',
      aPdf('/OpenAction << /S /J#61vaScript /J#53 (1) >>'),
      'pdf-active',
    ),
    attack(
      'a document with a packed script',
      'kiyaku.pdf',
      aPdf('', packed('5 0 << /S /JavaScript /JS (1) >>')),
      'pdf-active',
    ),
    attack(
      'a document with a bomb',
      'kiyaku.pdf',
      aPdf('', packed(' '.repeat(64 * 1024 * 1024))),
      'file-broken',
    ),
    attack(
      'a document with a file in it',
      'kiyaku.pdf',
      aPdf('/Names << /EmbeddedFiles 5 0 R >>'),
      'pdf-active',
    ),
    attack(
      'a document that starts a program',
      'kiyaku.pdf',
      aPdf('/OpenAction << /S /Launch /F (cmd.exe) >>'),
      'pdf-active',
    ),
    attack('a document with a password', 'kiyaku.pdf', aPdf('/Encrypt 6 0 R'), 'pdf-active'),
    attack(
      'a picture of twenty megabytes',
      'hana.jpg',
      Buffer.concat([photo, Buffer.alloc(20 * 1024 * 1024)]),
      'file-too-big',
    ),
  ];
}

/** A photo that is an archive and a page, too. */
export async function aPolyglot(): Promise<Buffer> {
  return Buffer.concat([await aPhoto(400, 300), Buffer.from(`PK\x03\x04<html>${SCRIPT}</html>`)]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
