import sharp from 'sharp';
import { LONGEST_SIDE, MOST_PIXELS } from './file-limits';
import { Turns } from './turns';

// Whatever else the library can read (SVG, TIFF, PDF through others) is closed: three decoders, from memory only.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);

const SECONDS = 20;
const QUALITY = 80;

/** A decoded photo may take two hundred megabytes: never more than two at a time in one process. */
const turns = new Turns(2);

export interface Image {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/**
 * An image drawn anew as a JPEG of at most 1600 pixels a side, upright, on white: without position, camera, comments
 * and whatever was hung on to the end of the file.
 * @returns a code where it cannot be read: `image-too-large` (in pixels), `file-broken`
 */
export async function readImage(sent: Buffer): Promise<Image | 'image-too-large' | 'file-broken'> {
  return turns.take(() => drawAnew(sent));
}

async function drawAnew(sent: Buffer): Promise<Image | 'image-too-large' | 'file-broken'> {
  try {
    const { width = 0, height = 0 } = await sharp(sent, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) return 'image-too-large';
    const { data, info } = await drawing(sent).toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    // The library tells by its words alone what is wrong with a file; whoever sent it can do the same about any of it.
    return 'file-broken';
  }
}

function drawing(sent: Buffer) {
  return sharp(sent, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true })
    .timeout({ seconds: SECONDS })
    .autoOrient()
    .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: QUALITY, mozjpeg: true });
}
