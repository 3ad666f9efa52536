import type { ReactNode } from 'react';
import { Form } from '../../frame/form';
import { Say } from '../../frame/words';
import { openSessions, PairLine, type PairToIntroduce } from './pair-line';

/** As many pairs stand on one page. */
export const ON_A_PAGE = 50;

interface ListProps {
  readonly pairs: readonly PairToIntroduce[];
  /** Number of its first line, from 1. */
  readonly start: number;
  readonly action: string;
  /** The address that ticks them all, or none once they are. */
  readonly tick: string;
  readonly ticked: boolean;
  /** Codes by person and opening. */
  readonly refused: ReadonlyMap<string, string>;
}

/** Pairs with a box each: nobody is asked before a coordinator says so. */
export function PairList({ pairs, start, action, tick, ticked, refused }: ListProps) {
  const number = pairs.filter((each) => openSessions(each).length > 0).length;
  if (pairs.length === 0) return null;
  return (
    <>
      {number > 0 && (
        <p>
          <a className="btn quiet" href={tick} data-key="t">
            <Say k={ticked ? 'desk.approvals.tick-none' : 'desk.plan.tick-all'} v={{ number }} />
          </a>
        </p>
      )}
      <div data-key="a">
        <MayPost action={action} number={number}>
          <ol className="plan-lines" start={start} data-list>
            {pairs.map((each) => (
              <PairLine
                key={`${each.pair.personId}${each.pair.openingId}`}
                of={each}
                ticked={ticked}
                code={refused.get(`${each.pair.personId}.${each.pair.openingId}`)}
              />
            ))}
          </ol>
        </MayPost>
      </div>
    </>
  );
}

function MayPost({ action, number, children }: { action: string; number: number; children: ReactNode }) {
  if (number === 0) return children;
  return (
    <Form action={action} submit="desk.plan.introduce">
      {children}
    </Form>
  );
}

interface MoreProps {
  readonly page: number;
  /** How many there are, and how many up to the end of this page. */
  readonly all: number;
  readonly end: number;
  readonly to: (page: number) => string;
}

export function MorePairs({ page, all, end, to }: MoreProps) {
  return (
    <p className="filters">
      {page > 1 && (
        <a href={to(page - 1)}>
          <Say k="desk.plan.before" />
        </a>
      )}
      {end < all && (
        <a href={to(page + 1)}>
          <Say k="desk.plan.after" v={{ number: all - end }} />
        </a>
      )}
    </p>
  );
}
