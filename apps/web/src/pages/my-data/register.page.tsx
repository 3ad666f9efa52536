import { REGISTER, type Register } from '@app/personal-data';
import { useAsked, useText } from '../frame/asked-context';
import { Page } from '../frame/page';
import { Say, Words } from '../frame/words';
import { columnKey } from './column-words';

const ABOUT_NOBODY = ['nobody'];
const NAMED = ['personal', 'number', 'sealed'];

/** 個人情報ファイル簿: what is kept, made from the register that export and erasure are made from. */
export function RegisterPage() {
  const text = useText();
  const others = REGISTER.filter(({ whose }) => ABOUT_NOBODY.includes(whose));
  return (
    <Page title={text('personal.register.title')}>
      <h1>
        <Say k="personal.register.title" />
      </h1>
      <p className="lead">
        <Say k="personal.register.lead" />
      </p>
      {REGISTER.filter(({ whose }) => !ABOUT_NOBODY.includes(whose)).map((each) => (
        <Table key={each.table} register={each} />
      ))}
      <h2>
        <Say k="personal.register.others" />
      </h2>
      <p>{others.map(({ table }) => table).join(', ')}</p>
    </Page>
  );
}

function Table({ register }: { register: Register }) {
  const { table, whose, why, kept, atErasure } = register;
  const facts = [
    ['whose', `personal.whose.${whose}`],
    ['why', `personal.why.${why}`],
    ['kept', `personal.kept.${kept}`],
    ['erasure', `personal.erasure.${atErasure}`],
  ];
  return (
    <section className="box">
      <h2>
        <Say k={`personal.table.${table}`} />
      </h2>
      <dl className="facts">
        {facts.map(([name, k]) => (
          <div key={name}>
            <dt>
              <Say k={`personal.register.${name}`} />
            </dt>
            <dd>
              <Say k={k as string} />
            </dd>
          </div>
        ))}
        <div>
          <dt>
            <Say k="personal.register.columns" />
          </dt>
          <dd>
            <Columns register={register} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** Groups and staff have no export: their columns are called by their names in the schema. */
function Columns({ register: { columns, rows, shown } }: { register: Register }) {
  const { t } = useAsked();
  const named = Object.entries(columns).filter(([, { holds }]) => NAMED.includes(holds));
  const isShown = (shown === undefined ? rows : shown) !== null;
  const words = named.map(([column, { holds }]) => {
    const name = isShown ? t(columnKey(column)) : column;
    return holds === 'sealed' ? t('personal.register.sealed', { name }) : name;
  });
  return <Words>{[...new Set(words)].join(t('words.list.comma'))}</Words>;
}
