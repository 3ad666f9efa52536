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

/**
 * Does what a person does, and counts it: each screen is read once, from the top of the page's own part to its end;
 * a screen seen before is not read again but for what is new on it.
 */
export class Newcomer {
  private readonly read = new Set<string>();
  /** Letters to read on each screen. */
  readonly ofScreens: string[] = [];
  private screens = 0;
  private fields = 0;
  private taps = 0;
  private letters = 0;

  constructor(private readonly page: Page) {}

  async look(): Promise<void> {
    this.screens++;
    const before = this.letters;
    const text = (await this.page.evaluate(SHOWN)) as string;
    for (const line of text
      .split('\n')
      .map((each) => each.trim())
      .filter(Boolean)) {
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

  /** A tap that leads to the next screen, which is then read. */
  async go(what: Locator): Promise<void> {
    this.taps++;
    await press(this.page, what);
    await this.look();
  }

  /** The tap with which it is done. */
  async finish(what: Locator): Promise<void> {
    this.taps++;
    await press(this.page, what);
  }

  get effort(): Effort {
    const { screens, fields, taps, letters } = this;
    const seconds = taps * TAP_S + fields * FIELD_S + (letters / LETTERS_A_MINUTE) * 60;
    return { screens, fields, taps, letters, minutes: Math.round((seconds / 60) * 100) / 100 };
  }
}

/** Nobody reads a list of towns to its end, nor what is folded away. */
const SHOWN = `(() => {
  const main = document.querySelector('main');
  const lists = [...main.querySelectorAll('select, .hidden')];
  const before = lists.map((each) => each.style.display);
  for (const each of lists) each.style.display = 'none';
  const text = main.innerText;
  lists.forEach((each, at) => { each.style.display = before[at]; });
  return text;
})()`;
