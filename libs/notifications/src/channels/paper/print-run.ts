import PDFDocument from 'pdfkit';
import { drawLetter, type PaperWords } from './draw-letter';
import { FONTS } from './fonts';
import { SHEET } from './sheet';

/**
 * A print run: every letter begins on a sheet of its own.
 * @param madeAt stands in the file as its date
 * @returns a PDF whose text can be searched and read aloud
 */
export async function printRun(letters: readonly PaperWords[], madeAt: Date): Promise<Buffer> {
  const sheet = new PDFDocument({
    size: 'A4',
    margins: { top: SHEET.margin, bottom: SHEET.margin, left: SHEET.margin, right: SHEET.margin },
    autoFirstPage: false,
    lang: 'ja',
    displayTitle: true,
    info: { Title: '手紙', CreationDate: madeAt, ModDate: madeAt },
  });
  const done = collected(sheet);
  sheet.registerFont('regular', FONTS.regular).registerFont('bold', FONTS.bold);
  for (const words of letters) {
    sheet.addPage();
    drawLetter(sheet, words);
  }
  if (letters.length === 0) sheet.addPage();
  sheet.end();
  return done;
}

function collected(sheet: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((done, fail) => {
    sheet.on('data', (chunk: Buffer) => chunks.push(chunk));
    sheet.on('end', () => done(Buffer.concat(chunks)));
    sheet.on('error', fail);
  });
}
