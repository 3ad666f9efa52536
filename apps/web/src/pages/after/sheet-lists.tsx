import { isToRecord, type SheetInList } from '@app/matches';
import { useAsked } from '../frame/asked-context';
import { WhenPhrase } from '../frame/times';
import { Say } from '../frame/words';

interface SheetsProps {
  /** The latest first. */
  readonly sheets: readonly SheetInList[];
  /** They are of several groups. */
  readonly ofGroups?: boolean;
}

/** Sheets to be recorded, to come, and recorded. */
export function SheetLists({ sheets, ofGroups = false }: SheetsProps) {
  const { now } = useAsked();
  const parts = [
    ['to-record', sheets.filter((sheet) => isToRecord(sheet, now))],
    ['coming', sheets.filter(({ startsAt }) => startsAt > now).reverse()],
    ['recorded', sheets.filter((sheet) => sheet.startsAt <= now && !isToRecord(sheet, now))],
  ] as const;
  return parts.map(
    ([part, some]) =>
      some.length > 0 && (
        <section key={part}>
          <h2>
            <Say k={`after.attendance.${part}`} />
          </h2>
          <ul className="list">
            {some.map((sheet) => (
              <Line key={sheet.sessionId} sheet={sheet} ofGroups={ofGroups} />
            ))}
          </ul>
        </section>
      ),
  );
}

function Line({ sheet, ofGroups }: { sheet: SheetInList; ofGroups: boolean }) {
  const { held, recorded } = sheet;
  return (
    <li>
      <p className="when">
        <WhenPhrase {...sheet} />
      </p>
      <h3>
        <a href={`/group/attendance/${sheet.sessionId}`}>{sheet.title}</a>
      </h3>
      {ofGroups && <p>{sheet.groupName}</p>}
      <p className="meta">
        <Say k="after.attendance.counts" v={{ number: held, recorded }} />
      </p>
    </li>
  );
}
