import type { ReactNode } from 'react';
import { Say } from './words';

/** What few people need, behind one line; open where it holds something, or something is wrong in it. */
export function Fold({ k, open, children }: { k: string; open: boolean; children: ReactNode }) {
  return (
    <details className="fold" open={open}>
      <summary>
        <Say k={k} />
      </summary>
      {children}
    </details>
  );
}
