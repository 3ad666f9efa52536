import type { Listed } from '@app/matching';

/** Answers a search whose engine must be waited for: the search runs again until it asks nothing new. */
export class AnsweredLater<S extends object> {
  private readonly known = new Map<string, Listed>();

  constructor(private readonly answer: (subject: S) => Promise<Listed>) {}

  async run<A>(search: (list: (subject: S) => Listed) => A): Promise<A> {
    for (;;) {
      const unknown = new Map<string, S>();
      const found = search((subject) => this.lookUp(subject, unknown));
      if (unknown.size === 0) return found;
      for (const [key, subject] of unknown) this.known.set(key, await this.answer(subject));
    }
  }

  private lookUp(subject: S, unknown: Map<string, S>): Listed {
    const key = JSON.stringify(subject);
    const listed = this.known.get(key);
    if (listed) return listed;
    unknown.set(key, subject);
    return NOBODY;
  }
}

const NOBODY: Listed = new Set<number>();
