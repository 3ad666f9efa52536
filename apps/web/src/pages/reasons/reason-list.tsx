import type { Reason } from '@app/matching';
import { useAsked } from '../frame/asked-context';
import { Words } from '../frame/words';
import { type Audience, reasonWords } from './reason-words';

/** Why it fits, each reason in the words of whoever reads. */
export function ReasonList({ reasons, audience }: { reasons: readonly Reason[]; audience: Audience }) {
  const asked = useAsked();
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason.code}>
          <Words>{reasonWords(reason, audience, asked)}</Words>
        </li>
      ))}
    </ul>
  );
}
