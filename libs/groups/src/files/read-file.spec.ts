import sharp from 'sharp';
import {
  aPdf,
  aPhoto,
  aPicture,
  aPolyglot,
  type FileAttack,
  fileAttacks,
  packed,
} from '../../../../test/support/files';
import { type ReadFile, readFile } from './read-file';

let attacks: FileAttack[];

beforeAll(async () => {
  attacks = await fileAttacks();
});

async function taken(name: string, bytes: Buffer, purpose: 'photo' | 'rules' = 'photo'): Promise<ReadFile> {
  const read = await readFile({ name, bytes }, purpose);
  if (typeof read === 'string') throw new Error(read);
  return read;
}

describe('a photo', () => {
  it('is drawn anew: upright, smaller, without camera and position', async () => {
    const sent = await aPhoto();
    expect((await sharp(sent).metadata()).exif).toBeDefined();
    const { content, width, height, mediaType } = await taken('花壇.jpeg', sent);
    const { exif, xmp, icc, orientation, ...facts } = await sharp(content).metadata();
    expect({ exif, xmp, icc, orientation }).toEqual({});
    expect([facts.width, facts.height]).toEqual([1200, 1600]);
    expect({ width, height, mediaType }).toEqual({ width: 1200, height: 1600, mediaType: 'image/jpeg' });
    expect(content.includes('TamaPhone')).toBe(false);
  });

  it.each(['png', 'webp'] as const)('may be a %s, and is a JPEG afterwards', async (kind) => {
    const { content, name } = await taken(`ちらし.${kind}`, await aPicture(kind));
    expect([(await sharp(content).metadata()).format, name]).toEqual(['jpeg', 'ちらし.jpg']);
  });

  it('loses whatever was hung on to its end', async () => {
    const sent = await aPolyglot();
    const { content } = await taken('hana.jpg.php', sent);
    expect([sent.includes('<script>'), content.includes('<script>'), content.includes('PK\x03\x04')]).toEqual(
      [...[true, false, false]],
    );
  });

  it('is no document', async () => {
    expect(await readFile({ name: '花壇.jpg', bytes: aPdf() }, 'photo')).toBe('photo-not-image');
  });
});

describe('a document', () => {
  it('is kept as it is', async () => {
    const { content, mediaType, width } = await taken('規約.PDF', aPdf(), 'rules');
    expect([content.equals(aPdf()), mediaType, width]).toEqual([true, 'application/pdf', null]);
  });

  it('may have packed objects that do nothing', async () => {
    await expect(
      taken('規約.pdf', aPdf('', packed('5 0 << /Type /Font >>')), 'rules'),
    ).resolves.toBeDefined();
  });
});

describe('what is refused', () => {
  it('says why, for every file of the corpus', async () => {
    const answers = await Promise.all(
      attacks.map(async ({ what, name, bytes }) => [what, await readFile({ name, bytes }, 'rules')]),
    );
    expect(answers).toEqual(attacks.map(({ what, code }) => [what, code]));
  });
});
