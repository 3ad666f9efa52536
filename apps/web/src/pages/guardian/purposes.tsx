import { Say } from '../frame/words';

/** What a guardian consents to, in a sentence each. */
export function Purposes({ purposes }: { purposes: readonly string[] }) {
  return (
    <ul>
      {purposes.map((purpose) => (
        <li key={purpose}>
          <Say k={`ways-in.guardian.purpose.${purpose}`} />
        </li>
      ))}
    </ul>
  );
}
