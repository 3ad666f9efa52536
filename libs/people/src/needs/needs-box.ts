import { Config } from '@app/config';
import { Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { CardChange } from '../card-change';
import type { Person } from '../person.entity';
import { openWords, sealWords } from './seal';

/** Seals and opens words about needs with the keys of this service. */
@Injectable()
export class NeedsBox {
  constructor(private readonly config: Config) {}

  /** Whether there is a key: without one nobody is asked for such words. */
  get canSeal(): boolean {
    return this.config.needsKeys.length > 0;
  }

  /**
   * @returns `null` for no words at all
   * @throws Refusal `needs-not-kept` without a key
   */
  seal(words: string, personId: string): Buffer | null {
    const said = words.trim();
    if (said === '') return null;
    const [key] = this.config.needsKeys;
    if (!key) throw new Refusal('needs-not-kept');
    return sealWords(said, personId, key);
  }

  /** A change of the card as its row takes it. @throws Refusal `needs-not-kept` */
  sealCard({ needsWords, ...card }: CardChange, personId: string): Partial<Person> {
    const sealed = needsWords === undefined ? {} : { needsWords: this.seal(needsWords, personId) };
    return { ...(card as Partial<Person>), ...sealed };
  }

  /** @throws Refusal `needs-not-readable` where the key is not there any more, or the value is not whole */
  open(sealed: Buffer | null, personId: string): string {
    if (sealed === null) return '';
    const opened = openWords(sealed, personId, this.config.needsKeys);
    if ('fault' in opened) throw new Refusal('needs-not-readable', { fault: opened.fault });
    return opened.words;
  }
}
