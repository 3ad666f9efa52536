import type { Values } from '@app/language';
import { Say } from './words';

/** A word of what was done, read out at once. */
export function Notice({ k, v }: { k: string; v?: Values }) {
  return (
    <div className="notice" role="status">
      <p>
        <Say k={k} v={v} />
      </p>
    </div>
  );
}

interface DoneNoticeProps {
  /** What the address says was done. */
  readonly done: unknown;
  /** What may have been done here. */
  readonly of: readonly string[];
  /** The key before its name. */
  readonly k: string;
}

/** A word of what was done, where an address may say it. */
export function DoneNotice({ done, of, k }: DoneNoticeProps) {
  return typeof done === 'string' && of.includes(done) ? <Notice k={`${k}${done}`} /> : null;
}

/** Nothing here: a loose thread, and what to do now. */
export function Empty({ k, href, way }: { k: string; href: string; way: string }) {
  return (
    <div className="empty">
      <svg viewBox="0 0 200 48" width="200" height="48" aria-hidden="true" focusable="false">
        <path
          className="ito"
          d="M2 30c26-34 46-34 60-8s40 26 52 0 30-20 36-6-6 22-18 16-4-24 22-22 30 14 44 20"
        />
      </svg>
      <p>
        <Say k={k} />
      </p>
      <p>
        <a className="btn quiet" href={href}>
          <Say k={way} />
        </a>
      </p>
    </div>
  );
}
