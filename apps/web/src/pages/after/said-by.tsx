import type { SheetLine } from '@app/matches';
import { useAsked } from '../frame/asked-context';
import { Say } from '../frame/words';
import { durationWords } from './minutes';

/** What the code and the resident say, so that the group may say the same. */
export function SaidBy({ line: { place } }: { line: SheetLine }) {
  const { t } = useAsked();
  const { resident, record, code } = place;
  return (
    <>
      {code && !place.group && (
        <p className="yes">
          <Say k="after.sheet.by-code" />
        </p>
      )}
      {record?.isConfirmed && (
        <p className="yes">
          <Say k="after.record.confirmed" />
        </p>
      )}
      {resident && !record?.isConfirmed && (
        <p className="meta">
          {resident.state === 'absent' || resident.minutes === null ? (
            <Say k={`after.sheet.resident-${resident.state}`} />
          ) : (
            <Say k="after.sheet.resident-says" v={{ hours: durationWords(resident.minutes, t) }} />
          )}
        </p>
      )}
    </>
  );
}
