import { Say } from '../../frame/words';
import { DAYS, type GapLine, type GapWeek, PARTS, tintOf } from './gap-week';

/** Which field lacks hands at which time of the week: numbers, and a tint that only repeats them. */
export function GapWeekTable({ week }: { week: GapWeek }) {
  if (week.total === 0)
    return (
      <p>
        <Say k="desk.plan.no-gap" />
      </p>
    );
  return (
    <>
      <p id="gap-week">
        <b>
          <Say k="desk.plan.week.caption" v={{ number: week.total }} />
        </b>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by the arrow keys */}
      <section className="scroll" aria-labelledby="gap-week" tabIndex={0}>
        <table className="gap-week" aria-labelledby="gap-week">
          <Head />
          <tbody>
            {week.lines.map((line) => (
              <Line key={line.field} line={line} most={week.most} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                <Say k="desk.plan.week.all" />
              </th>
              <Numbers free={week.totals} />
              <td>{week.total}</td>
            </tr>
          </tfoot>
        </table>
      </section>
    </>
  );
}

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          <Say k="desk.plan.week.field" />
        </th>
        {DAYS.map((day) => (
          <th scope="colgroup" colSpan={PARTS.length} className="morning" key={day}>
            <Say k={`desk.figures.day.${day}`} />
          </th>
        ))}
        <th scope="col" rowSpan={2}>
          <Say k="desk.plan.week.all" />
        </th>
      </tr>
      <tr>
        {DAYS.map((day) =>
          PARTS.map((part, at) => (
            <th scope="col" className={at === 0 ? 'morning' : undefined} key={`${day}${part}`}>
              <Say k={`desk.plan.week.${part}`} />
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

function Line({ line: { field, free, total }, most }: { line: GapLine; most: number }) {
  return (
    <tr>
      <th scope="row">
        <Say k={`words.field.${field}`} />
      </th>
      <Numbers free={free} most={most} />
      <td>{total}</td>
    </tr>
  );
}

/** Nothing where nobody is missing: numbers stand out, and a reader out loud says so. */
function Numbers({ free, most = 0 }: { free: readonly number[]; most?: number }) {
  return free.map((number, at) => {
    const first = at % PARTS.length === 0 ? 'morning' : '';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the place in the week is the name of a cell
      <td key={at} className={`${first} tint-${tintOf(number, most)}`.trim()}>
        {number > 0 && number}
      </td>
    );
  });
}
