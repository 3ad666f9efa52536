import { Say } from '../../frame/words';

interface WayProps {
  readonly personId: string;
  readonly isTold: boolean;
  /** Where nothing was told yet: leads there all the same, to write down what was said on the telephone. */
  readonly mayTell?: boolean;
}

/** Leads to what somebody told would help; closed, since each reading is written down. */
export function NeedsWay({ personId, isTold, mayTell = false }: WayProps) {
  if (!isTold && !mayTell) return null;
  return (
    <details>
      <summary>
        <Say k={isTold ? 'needs.told' : 'needs.not-told'} />
      </summary>
      <p className="meta">
        <Say k="needs.written" />
      </p>
      <p>
        <a className="btn quiet" href={`/desk/people/${personId}/needs`} rel="nofollow">
          <Say k={isTold ? 'needs.read' : 'needs.tell'} />
        </a>
      </p>
    </details>
  );
}
