import { Config } from '@app/config';
import type { Tx } from '@app/database';
import { type Language, translator } from '@app/language';
import { Injectable } from '@nestjs/common';
import type { Letter } from '../../letter';
import { LetterDataQuery } from '../../letter-data.query';
import { writeLetter } from '../../letters/write-letter';
import type { ByHandRow } from './by-hand-row';
import { type NextStep, nextStepOf, type Question, questionOf } from './question';

/** What a letter or a call says: the parts of the mail, without its button, and how it goes on. */
export interface WordsOfRow {
  readonly row: ByHandRow;
  readonly language: Language;
  readonly letter: Letter;
  readonly next: NextStep;
  readonly question: Question | null;
}

/** Puts letters and calls into words, from the same parts as the mail. */
@Injectable()
export class WordsByHand {
  constructor(
    private readonly letterData: LetterDataQuery,
    private readonly config: Config,
  ) {}

  /** @returns `null` when what it is about is gone */
  async run(tx: Tx, row: ByHandRow, language: Language): Promise<WordsOfRow | null> {
    const { event, subjectId, eventId } = row;
    const found = await this.letterData.run(tx, event, subjectId, eventId);
    if (!found) return null;
    // It is written to the person, not to the coordinator who passes it on.
    const data = { ...found, reachesPerson: true };
    const { publicUrl } = this.config;
    const letter = writeLetter({ event, subjectId, data, language, publicUrl, token: null });
    const next = nextStepOf(event);
    const paragraphs = [translator(language)(`by-hand.next.${next}`)];
    return {
      row,
      language,
      letter: { ...letter, paragraphs, action: null },
      next,
      question: questionOf(event),
    };
  }
}
