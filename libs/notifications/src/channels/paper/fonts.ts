import { dirname, join } from 'node:path';

const FOLDER = join(dirname(require.resolve('@embedpdf/fonts-jp')), '../fonts');

/** Noto Sans JP (SIL Open Font License 1.1); only the glyphs that are used go into a file. */
export const FONTS = {
  regular: join(FOLDER, 'NotoSansJP-Regular.otf'),
  bold: join(FOLDER, 'NotoSansJP-Bold.otf'),
} as const;
