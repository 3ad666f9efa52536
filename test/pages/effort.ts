import type { Locator, Page } from 'playwright-core';
import { press } from '../support/browser';

/** What a step costs somebody who does it for the first time. */
const TAP_S = 4;
const FIELD_S = 8;
const LETTERS_A_MINUTE = 400;

export interface Effort {
  readonly screens: number;
  readonly fields: number;
  readonly taps: number;
  readonly letters: number;
  readonly minutes: number;
}

interface Marked {
  setAttribute(name: string, value: string): void;
}

/**
 * Does what a person does, and counts it. A screen is read from the top of the page's own part down to what leads on;
 * what was read on a screen before is not read again.
 */
export class Newcomer {
  /** Letters to read on each screen. */
  readonly ofScreens: string[] = [];
  private readonly read = new Set<string>();
  private fields = 0;
  private taps = 0;
  private letters = 0;

  constructor(private readonly page: Page) {}

  /** Reads down to what will be pressed; to the end where nothing will. */
  async look(downTo?: Locator): Promise<void> {
    const before = this.letters;
    await downTo?.evaluate((each) => (each as unknown as Marked).setAttribute('data-down-to', ''));
    for (const line of (await this.page.evaluate(READ)) as string[]) {
      if (this.read.has(line)) continue;
      this.read.add(line);
      this.letters += [...line.replace(/\s/g, '')].length;
    }
    this.ofScreens.push(`${new URL(this.page.url()).pathname} ${this.letters - before}`);
  }

  /** A field that is typed into or chosen from. */
  async fill(name: string, value: string): Promise<void> {
    const field = this.page.locator(`[name="${name}"]`).first();
    this.fields++;
    const isList = await this.page.locator(`select[name="${name}"]`).count();
    if (isList > 0) await field.selectOption(value);
    else await field.fill(value);
  }

  /** One answer in several boxes, as a date is: one field, and a tap into each further box. */
  async fillParts(parts: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(parts)) await this.page.fill(`[name="${name}"]`, value);
    this.fields++;
    this.taps += Object.keys(parts).length - 1;
  }

  async tap(what: Locator): Promise<void> {
    this.taps++;
    await what.click();
  }

  /** Reads the screen down to what leads on, and taps it. */
  async go(what: Locator): Promise<void> {
    await this.look(what);
    this.taps++;
    await press(this.page, what);
  }

  get effort(): Effort {
    const { fields, taps, letters } = this;
    const seconds = taps * TAP_S + fields * FIELD_S + (letters / LETTERS_A_MINUTE) * 60;
    const minutes = Math.round((seconds / 60) * 100) / 100;
    return { screens: this.ofScreens.length, fields, taps, letters, minutes };
  }
}

/** Nobody reads a list of towns to its end, nor what is folded away or only read out. */
const READ = `(() => {
  const end = document.querySelector('[data-down-to]');
  end?.removeAttribute('data-down-to');
  const lines = [];
  const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (end && !end.contains(node) && end.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) break;
    const around = node.parentElement;
    const unread = around.closest('select, script, style, .hidden, textarea') || !around.checkVisibility();
    if (!unread && node.data.trim()) lines.push(node.data.trim());
  }
  return lines;
})()`;
