import { Config } from '@app/config';
import { type Actor, Database, type Tx } from '@app/database';
import { dayPhrase, translator } from '@app/language';
import { Injectable } from '@nestjs/common';
import { ByHandQuery } from '../by-hand/by-hand.query';
import { type ByHandRow, languageOnPaper, numberOf } from '../by-hand/by-hand-row';
import { staffArea } from '../by-hand/staff-area';
import { WordsByHand } from '../by-hand/words-by-hand';
import type { PaperWords } from './draw-letter';
import { printRun } from './print-run';

/** Letters as PDF: all that wait, or one once more. Reads the addresses at this moment; printing changes nothing. */
@Injectable()
export class LettersToPrint {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly rows: ByHandQuery,
    private readonly words: WordsByHand,
  ) {}

  /**
   * What waits since `printedAt` or longer; who has no address is left out.
   * @throws Refusal `not-allowed`
   */
  async all(printedAt: Date, actor: Actor, now: Date): Promise<Buffer> {
    const area = staffArea(actor);
    const letters = await this.database.withActor(actor, async (tx) => {
      const waiting = await this.rows.waiting(tx, 'paper', area, now);
      return this.wordsOf(
        tx,
        waiting.filter(({ readyAt, address }) => readyAt <= printedAt && address !== ''),
        now,
      );
    });
    return printRun(letters, now);
  }

  /** @throws Refusal `not-allowed`, `message-unknown` */
  async one(outboxId: string, actor: Actor, now: Date): Promise<Buffer> {
    const area = staffArea(actor);
    const letters = await this.database.withActor(actor, async (tx) =>
      this.wordsOf(tx, [await this.rows.one(tx, outboxId, area)], now),
    );
    return printRun(letters, now);
  }

  private async wordsOf(tx: Tx, rows: readonly ByHandRow[], now: Date): Promise<PaperWords[]> {
    const letters: PaperWords[] = [];
    for (const row of rows) {
      const said = await this.words.run(tx, row, languageOnPaper(row));
      if (said) letters.push(this.paperWords(row, said, now));
    }
    return letters;
  }

  private paperWords(
    { name, postalCode, address, outboxId }: ByHandRow,
    { letter, language, question }: NonNullable<Awaited<ReturnType<WordsByHand['run']>>>,
    now: Date,
  ): PaperWords {
    const t = translator(language);
    const { centre } = this.config;
    const from = { ...centre, name: centre.name || t('by-hand.paper.centre') };
    return {
      ...{ to: { name, postalCode, address }, from, letter, t },
      number: numberOf(outboxId),
      day: dayPhrase(now, language),
      asks: question !== null,
    };
  }
}
