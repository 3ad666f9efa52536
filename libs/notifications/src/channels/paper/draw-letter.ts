import { plainReadings, type Translate } from '@app/language';
import type { Letter } from '../../letter';
import { mm, SHEET, TYPE } from './sheet';

/** One letter, ready to be drawn. */
export interface PaperWords {
  readonly to: { readonly name: string; readonly postalCode: string; readonly address: string };
  readonly from: Sender;
  /** As it is said on the telephone: `7F3A-09C2`. */
  readonly number: string;
  /** In words, as the letter's language writes it. */
  readonly day: string;
  readonly letter: Letter;
  /** It asks something: the slip at its foot takes the answer. */
  readonly asks: boolean;
  readonly t: Translate;
}

export interface Sender {
  readonly name: string;
  readonly postalCode: string;
  readonly address: string;
  readonly phone: string;
}

type Sheet = PDFKit.PDFDocument;

/** Draws one letter from the top of a fresh sheet; a long one goes on to the next, with the slip on the last. */
export function drawLetter(sheet: Sheet, words: PaperWords): void {
  drawAddress(sheet, words);
  drawSender(sheet, words);
  drawFolds(sheet);
  drawBody(sheet, words);
  if (words.asks) drawSlip(sheet, words);
}

function drawAddress(sheet: Sheet, { to, t }: PaperWords): void {
  const { x, y, width, height } = SHEET.address;
  sheet.font('regular').fontSize(TYPE.address);
  const postal = to.postalCode ? `〒${to.postalCode}\n` : '';
  sheet.text(`${postal}${to.address}`, x, y, { width, height: height - mm(10), lineGap: 2, ellipsis: true });
  sheet.moveDown(0.3).font('bold').fontSize(TYPE.body);
  sheet.text(t('by-hand.paper.to', { name: to.name }), { width });
}

function drawSender(sheet: Sheet, { from, number, day, t }: PaperWords): void {
  const { x, y, width } = SHEET.sender;
  sheet.font('regular').fontSize(TYPE.small);
  const postal = from.postalCode ? `〒${from.postalCode} ` : '';
  const phone = from.phone ? t('by-hand.paper.phone', { phone: from.phone }) : '';
  const lines = [
    day,
    from.name,
    `${postal}${from.address}`.trim(),
    phone,
    t('by-hand.paper.number', { number }),
  ];
  sheet.text(plainReadings(lines.filter(Boolean).join('\n')), x, y, { width, lineGap: 2 });
}

/** Short marks at both edges, where the sheet is folded. */
function drawFolds(sheet: Sheet): void {
  for (const y of [SHEET.firstFold, SHEET.secondFold])
    for (const x of [mm(4), SHEET.width - mm(8)])
      sheet
        .moveTo(x, y)
        .lineTo(x + mm(4), y)
        .lineWidth(0.4)
        .stroke('#888888');
}

function drawBody(sheet: Sheet, { letter, from, t }: PaperWords): void {
  const { x, y, width } = SHEET.body;
  const say = (text: string, size: number = TYPE.body) =>
    sheet.fontSize(size).text(plainReadings(text), { width, lineGap: 5 });
  sheet.font('bold').fontSize(TYPE.title).text(plainReadings(letter.subject), x, y, { width, lineGap: 4 });
  sheet.moveDown(0.5).font('regular');
  say(letter.summary);
  sheet.moveDown(0.4);
  for (const [label, value] of letter.facts) drawFact(sheet, label, value);
  sheet.moveDown(0.4);
  for (const paragraph of letter.paragraphs) say(paragraph);
  if (from.phone) {
    sheet.moveDown(0.3).font('bold');
    say(t('by-hand.paper.call-us', { phone: from.phone }));
  }
}

function drawFact(sheet: Sheet, label: string, value: string): void {
  const { x, width } = SHEET.body;
  const indent = mm(38);
  const top = sheet.y;
  sheet
    .font('bold')
    .fontSize(TYPE.small)
    .text(plainReadings(label), x, top + 3, { width: indent - mm(3) });
  const below = sheet.y;
  sheet.font('regular').fontSize(TYPE.fact);
  sheet.text(plainReadings(value), x + indent, top, { width: width - indent, lineGap: 3 });
  sheet.x = x;
  sheet.y = Math.max(sheet.y, below) + 3;
}

const ANSWERS = ['yes', 'no', 'talk'] as const;

/** Torn off along the dashes and sent back, or read out on the telephone. */
function drawSlip(sheet: Sheet, { letter, number, to, t }: PaperWords): void {
  const { x, width } = SHEET.body;
  if (sheet.y > SHEET.slip.y - mm(6)) sheet.addPage();
  const { y } = SHEET.slip;
  sheet
    .moveTo(mm(8), y)
    .lineTo(SHEET.width - mm(8), y)
    .lineWidth(0.6)
    .dash(4, { space: 3 })
    .stroke('#444444')
    .undash();
  sheet
    .font('bold')
    .fontSize(TYPE.fact)
    .text(plainReadings(t('by-hand.paper.slip')), x, y + mm(4), { width });
  sheet.font('regular').fontSize(TYPE.small);
  const about = t('by-hand.paper.slip-about', { number, name: to.name, subject: letter.subject });
  sheet.text(plainReadings(about), { width, lineGap: 2, height: mm(14), ellipsis: true });
  drawBoxes(sheet, y + mm(26), t);
  sheet.font('regular').fontSize(TYPE.small);
  sheet.text(plainReadings(t('by-hand.paper.slip-note')), x, y + mm(42), { width });
  sheet
    .moveTo(x, y + mm(56))
    .lineTo(x + width, y + mm(56))
    .lineWidth(0.4)
    .stroke('#888888');
}

function drawBoxes(sheet: Sheet, y: number, t: Translate): void {
  const { x, width } = SHEET.body;
  const step = width / ANSWERS.length;
  ANSWERS.forEach((answer, index) => {
    const left = x + index * step;
    sheet.rect(left, y, mm(8), mm(8)).lineWidth(1).stroke('#000000');
    sheet.font('bold').fontSize(TYPE.small);
    sheet.text(plainReadings(t(`by-hand.paper.answer-${answer}`)), left + mm(10), y + mm(1.5), {
      width: step - mm(12),
    });
  });
}
