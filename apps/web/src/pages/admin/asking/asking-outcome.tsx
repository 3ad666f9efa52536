import type { AskingOutcome, NightMessages } from '@app/matches';
import { Say } from '../../frame/words';

/** What other settings would have made of the last ninety days, beside those of now. */
export function AskingOutcomeBox({ asks, ownAsks, now, tried, messages }: AskingOutcome) {
  return (
    <section className="box" id="preview">
      <h2>
        <Say k="admin.preview.title" />
      </h2>
      <p>
        <Say k="admin.asking.asks-tried" v={{ asks, own: ownAsks }} />
      </p>
      <table>
        <thead>
          <tr>
            {['figure', 'standing', 'new'].map((column) => (
              <th scope="col" key={column} className={column === 'figure' ? undefined : 'number'}>
                <Say k={`admin.asking.${column}`} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Line k="as-is" now={now.asIs} tried={tried.asIs} />
          <Line k="later" now={now.later} tried={tried.later} />
          <Line k="held-back" now={now.heldBack} tried={tried.heldBack} />
          <Line k="spent" now={now.spent} tried={tried.spent} />
          <Line k="night" now={messages.now} tried={messages.tried} />
        </tbody>
      </table>
      <Nights {...messages} />
      <p className="meta">
        <Say k="admin.asking.how" />
      </p>
    </section>
  );
}

function Line({ k, now, tried }: { k: string; now: number; tried: number }) {
  return (
    <tr>
      <th scope="row">
        <Say k={`admin.asking.${k}`} />
      </th>
      <td className="number">{now.toLocaleString('ja')}</td>
      <td className="number">
        {now === tried ? tried.toLocaleString('ja') : <strong>{tried.toLocaleString('ja')}</strong>}
      </td>
    </tr>
  );
}

function Nights(messages: NightMessages) {
  const moved = (['added', 'spared', 'earlier', 'later'] as const).filter((each) => messages[each] > 0);
  if (moved.length === 0) return null;
  return (
    <ul>
      {moved.map((each) => (
        <li key={each}>
          <Say k={`admin.asking.night-${each}`} v={{ number: messages[each].toLocaleString('ja') }} />
        </li>
      ))}
    </ul>
  );
}
