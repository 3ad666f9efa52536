import { randomUUID } from 'node:crypto';
import type { DemoCity, DemoInterest } from '@app/city';
import type { Tx } from '@app/database';
import { demoRef } from './demo-ref';
import { beginDemoMatches, type DemoMatch } from './matches.statement';

const DAY_MS = 86_400_000;

/** The interests with which the demo begins, each with its steps so far. */
export async function writeDemoMatches(tx: Tx, { interests, openings }: DemoCity, now: Date): Promise<void> {
  const sessions = new Map(openings.map(({ ref, sessions: dated }) => [ref, dated]));
  const rows = interests.map((interest) => {
    const dated = sessions.get(interest.openingRef) ?? [];
    const starts = interest.sessionIndexes.flatMap((index) => dated[index]?.startsAt ?? []);
    return matchOf(interest, starts, now);
  });
  await beginDemoMatches(tx, rows);
}

function matchOf(interest: DemoInterest, starts: readonly string[], now: Date): DemoMatch {
  const { residentRef, openingRef, state, message, askedAt } = interest;
  const asked = Date.parse(askedAt);
  const after = (days: number) => new Date(Math.min(asked + days * DAY_MS, now.getTime()));
  return {
    ...{ id: randomUUID(), person_ref: demoRef(residentRef), opening_ref: demoRef(openingRef), starts },
    ...{ state, message, asked_at: new Date(Math.min(asked, now.getTime())) },
    accepted_at: state === 'with-group' ? null : after(0.75),
    approved_at: state === 'approved' ? after(1.5) : null,
  };
}
