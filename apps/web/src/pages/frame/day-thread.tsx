import { dayAt } from '@app/matching';
import type { ReactNode } from 'react';
import { DayOf } from './times';

interface Dated {
  readonly startsAt: Date;
}

/** The thread: days are knots on it, in order of time, and what happens hangs on its day. */
export function DayThread<T extends Dated>({
  items,
  show,
}: {
  items: readonly T[];
  show: (item: T) => ReactNode;
}) {
  return (
    <ol className="thread">
      {byDay(items).map(([day, ofDay]) => (
        <li key={day} className="day">
          <h2>
            <DayOf at={(ofDay[0] as T).startsAt} />
          </h2>
          <div className="cards">{ofDay.map(show)}</div>
        </li>
      ))}
    </ol>
  );
}

/** Items of the same Tokyo day together, days in order of time. */
export function byDay<T extends Dated>(items: readonly T[]): [day: string, items: T[]][] {
  const days = new Map<string, T[]>();
  for (const item of [...items].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())) {
    const day = dayAt(item.startsAt.getTime());
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days];
}
