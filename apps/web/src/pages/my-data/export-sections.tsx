import { type Export, type ExportSection, REGISTER } from '@app/personal-data';
import { useAsked } from '../frame/asked-context';
import { Say, Words } from '../frame/words';
import { columnKey } from './column-words';
import { valueWords } from './value-words';

/** Everything that is kept of somebody, to read on the screen or on paper. */
export function ExportSections({ made }: { made: Export }) {
  return (
    <>
      {made.sections.map((section) => (
        <Section key={section.table} section={section} />
      ))}
    </>
  );
}

function Section({ section: { table, rows } }: { section: ExportSection }) {
  const { t } = useAsked();
  const register = REGISTER.find((each) => each.table === table);
  return (
    <section className="box">
      <h2>
        <Say k={`personal.table.${table}`} />
      </h2>
      {register && (
        <p className="meta">
          <Words>
            {t('personal.all.why', {
              why: t(`personal.why.${register.why}`),
              kept: t(`personal.kept.${register.kept}`),
            })}
          </Words>
        </p>
      )}
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, rows have no other name
        <Row key={at} table={table} row={row} />
      ))}
    </section>
  );
}

function Row({ table, row }: { table: string; row: Readonly<Record<string, unknown>> }) {
  const asked = useAsked();
  const said = Object.entries(row).flatMap(([column, value]) => {
    const words = valueWords(table, column, value, asked);
    return words === null ? [] : [{ column, words }];
  });
  return (
    <dl className="facts">
      {said.map(({ column, words }) => (
        <div key={column}>
          <dt>
            <Say k={columnKey(column)} />
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
