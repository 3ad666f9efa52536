import type { DeskRow } from '@app/matches';
import type { ReactNode } from 'react';
import { useAsked, useText } from '../frame/asked-context';
import { Say } from '../frame/words';
import { deskAddress } from './case-line';
import { type DeskFilter, DUE, EVERYTHING, type Facet, isDue, KINDS, passes } from './desk-filter';
import type { Desk } from './load-desk';

/** Each choice with the number of cases that it would show beside the filters that are set. */
export function Filters({ desk }: { desk: Desk }) {
  const { filter } = desk;
  const isFiltered = filter.area !== null || filter.group !== null;
  return (
    <>
      <ByKind desk={desk} />
      <ByDue desk={desk} />
      <details className="narrow" open={isFiltered}>
        <summary>
          <Say k="desk.narrow" />
        </summary>
        <Narrow desk={desk} />
      </details>
      {(isFiltered || filter.kind !== null || filter.due !== null) && (
        <p className="filters">
          <a href={deskAddress(EVERYTHING)}>
            <Say k="desk.no-filter" v={{ number: desk.all.length }} />
          </a>
        </p>
      )}
    </>
  );
}

function useCounted(desk: Desk, facet: Facet): readonly DeskRow[] {
  const { now } = useAsked();
  return desk.all.filter((row) => passes(row, desk.filter, now, facet));
}

function ByKind({ desk }: { desk: Desk }) {
  const text = useText();
  const rows = useCounted(desk, 'kind');
  const { filter } = desk;
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
  return (
    <nav className="filters" aria-label={text('desk.filters')}>
      <Choice
        filter={{ ...filter, kind: null }}
        k="desk.kind.all"
        number={rows.length}
        here={filter.kind === null}
      />
      {KINDS.filter((kind) => count(kind) > 0 || kind === filter.kind).map((kind) => (
        <Choice
          key={kind}
          filter={{ ...filter, kind }}
          k={`desk.kind.${kind}`}
          number={count(kind)}
          here={filter.kind === kind}
        />
      ))}
    </nav>
  );
}

function ByDue({ desk }: { desk: Desk }) {
  const text = useText();
  const { now } = useAsked();
  const rows = useCounted(desk, 'due');
  const { filter } = desk;
  return (
    <nav className="filters" aria-label={text('desk.by-due')}>
      {DUE.map((due) => {
        const number = rows.filter((row) => isDue(row, due, now)).length;
        const here = filter.due === due;
        // Chosen once more, it lets go.
        const next = { ...filter, due: here ? null : due };
        return <Choice key={due} filter={next} k={`desk.by.${due}`} number={number} here={here} />;
      })}
    </nav>
  );
}

interface ChoiceProps {
  readonly filter: DeskFilter;
  readonly k: string;
  readonly number: number;
  readonly here: boolean;
}

function Choice({ filter, k, number, here }: ChoiceProps) {
  return (
    <a href={deskAddress({ ...filter, page: 1 })} aria-current={here ? 'true' : undefined}>
      <Say k={k} v={{ number }} />
    </a>
  );
}

/** Area and group are long lists: chosen in a form that goes into the address. */
function Narrow({ desk }: { desk: Desk }) {
  const text = useText();
  const { filter } = desk;
  const areas = counted(useCounted(desk, 'area'), ({ areaNumber }) => areaNumber);
  const groups = counted(useCounted(desk, 'group'), ({ groupId }) => groupId);
  const nameOf = (id: string) => desk.all.find(({ groupId }) => groupId === id)?.groupName ?? '';
  return (
    <form action="/desk" className="narrow-form">
      {filter.kind && <input type="hidden" name="kind" value={filter.kind} />}
      {filter.due && <input type="hidden" name="due" value={filter.due} />}
      <Pick name="area" value={filter.area}>
        {[...areas]
          .sort(([a], [b]) => a - b)
          .map(([area, number]) => (
            <option key={area} value={area}>
              {text('desk.by.area-of', { area, number })}
            </option>
          ))}
      </Pick>
      <Pick name="group" value={filter.group}>
        {[...groups].map(([id, number]) => (
          <option key={id} value={id}>
            {text('desk.by.group-of', { name: nameOf(id), number })}
          </option>
        ))}
      </Pick>
      <button className="btn quiet" type="submit">
        <Say k="desk.narrow-submit" />
      </button>
    </form>
  );
}

interface PickProps {
  readonly name: 'area' | 'group';
  readonly value: string | number | null;
  readonly children: ReactNode;
}

function Pick({ name, value, children }: PickProps) {
  const text = useText();
  return (
    <p>
      <label htmlFor={`filter-${name}`}>
        <Say k={`desk.by.${name}`} />
      </label>
      <select id={`filter-${name}`} name={name} defaultValue={value ?? ''}>
        <option value="">{text('desk.by.any')}</option>
        {children}
      </select>
    </p>
  );
}

function counted<T>(rows: readonly DeskRow[], of: (row: DeskRow) => T | null): Map<T, number> {
  const counts = new Map<T, number>();
  for (const row of rows) {
    const value = of(row);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
