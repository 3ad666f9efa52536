import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openContext, type Visit } from '../support/browser';
import type { DemoService, Who } from '../support/demo-service';
import { enter } from '../support/enter';
import type { PageState } from './catalogue-of-pages';
import { pageAddress } from './page-address';

/** What is wrong with a page that is open. */
export type Rule = (page: Page, state: PageState) => Promise<string[]>;

interface Walk extends Visit {
  readonly language: string;
}

const A_WHILE_MS = 3000;

/** Opens pages as their people do, and gathers what is wrong with each. */
export class PageWalk {
  /** Every page in every language that was opened, however often. */
  readonly visited = new Set<string>();
  private opened = 0;

  constructor(
    private readonly demo: DemoService,
    private readonly browser: Browser,
    private readonly pages: readonly PageState[],
  ) {}

  /** @returns one line for each fault: the page and what is wrong */
  async run({ language, ...visit }: Walk, rules: readonly Rule[], pages = this.pages): Promise<string[]> {
    const found: string[] = [];
    for (const who of [...new Set(pages.map((page) => page.who))]) {
      const context = await this.signedIn(visit, who);
      const page = await context.newPage();
      await page.goto(`${this.demo.service.origin}/language/${language}?next=/`);
      for (const state of pages.filter((each) => each.who === who))
        found.push(...(await this.look(page, state, language, rules)));
      await context.close();
    }
    return found;
  }

  private async look(page: Page, state: PageState, language: string, rules: readonly Rule[]) {
    const found: string[] = [];
    const status = await this.open(page, state.path);
    this.opened++;
    this.visited.add(`${state.name} ${language}`);
    if (status !== (state.status ?? 200)) found.push(String(status));
    for (const rule of rules) found.push(...(await rule(page, state)));
    return found.map((fault) => `${state.name}, ${language}: ${fault}`);
  }

  /** Where the service is too busy it says so, and its person comes again. */
  private async open(page: Page, path: string): Promise<number | undefined> {
    const response = await page.goto(this.demo.service.origin + path);
    if (response?.status() !== 503) return response?.status();
    await page.waitForTimeout(A_WHILE_MS);
    return (await page.goto(this.demo.service.origin + path))?.status();
  }

  /** A browser of its own for each person. */
  async signedIn(visit: Visit, who: Who): Promise<BrowserContext> {
    const context = await openContext(this.browser, visit);
    if (who === 'anyone') return context;
    const page = await enter(await context.newPage(), this.demo, who);
    await page.close();
    return context;
  }

  /** The line that a run ends with. */
  get summary(): string {
    const names = new Set(this.pages.map(({ path }) => pageAddress(path)));
    const languages = new Set([...this.visited].map((each) => each.split(' ').at(-1)));
    return (
      `pages × states × languages: ${names.size} pages in ${this.pages.length} states × ${languages.size} languages; ` +
      `${this.visited.size} of ${this.pages.length * languages.size} seen, ${this.opened} visits`
    );
  }
}
