import { dayPhrase } from '@app/language';
import type { AskingChange } from '@app/matches';
import { useAsked } from '../../frame/asked-context';
import { Say } from '../../frame/words';

/** What was set before, and from when on it held; nothing where it never was. */
export function AskingChanges({ changes }: { changes: readonly AskingChange[] }) {
  const { language } = useAsked();
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>
        <Say k="admin.asking.history" />
      </summary>
      <ul>
        {changes.map(({ changedAt, weeklyAsks, quiet }) => (
          <li key={changedAt.toISOString()}>
            <Say
              k="admin.asking.changed"
              v={{ day: dayPhrase(changedAt, language), weekly: weeklyAsks, ...quiet }}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
