import { Say } from '../../frame/words';

/** Leads to what somebody told would help; closed, since each reading is written down. */
export function NeedsWay({ personId, isTold }: { personId: string; isTold: boolean }) {
  if (!isTold) return null;
  return (
    <details>
      <summary>
        <Say k="needs.told" />
      </summary>
      <p className="meta">
        <Say k="needs.written" />
      </p>
      <p>
        <a className="btn quiet" href={`/desk/people/${personId}/needs`} rel="nofollow">
          <Say k="needs.read" />
        </a>
      </p>
    </details>
  );
}
