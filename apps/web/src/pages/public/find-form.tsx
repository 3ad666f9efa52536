import { REPEATS, TIMES_OF_DAY } from '@app/openings';
import type { TownRow } from '@app/places';
import { FIELD_CODES } from '@app/vocabulary';
import type { Problem } from '../../frame/check-form';
import { DISTANCES } from '../../searching/where';
import { useAsked, useText } from '../frame/asked-context';
import { CheckField, Choice, SelectField, useOptions } from '../frame/choice-fields';
import { FormProvider, listOf } from '../frame/form-state';
import { TextField } from '../frame/text-field';
import { Say } from '../frame/words';
import { type Query, SEARCH_LANGUAGES } from './search.form';
import { NearButton, TownField } from './town-field';

const WEEKDAYS = ['0', '1', '2', '3', '4', '5', '6'];
const KEPT = ['view', 'sort'];

interface FindProps {
  readonly towns: readonly TownRow[];
  readonly query: Query;
  readonly problems?: readonly Problem[];
}

/** The search: what, where, when. It is a plain address, so that it can be kept and sent on. */
export function FindForm({ towns, query, problems = [] }: FindProps) {
  const text = useText();
  return (
    <FormProvider value={{ values: { ...query, q: query.q ?? query.keyword }, problems }}>
      <search>
        <form className="find whole" action="/openings" aria-label={text('pages.find.title')}>
          {KEPT.map((name) => (
            <Kept key={name} name={name} query={query} />
          ))}
          <TextField name="q" type="search" hint />
          <TownField towns={towns} />
          <Distance />
          <NearButton />
          <CheckField name="weekday" options={useOptions('weekday-short', WEEKDAYS)} dense />
          <MoreOfIt query={query} problems={problems} />
          <button className="btn" type="submit">
            <Say k="pages.find.submit" />
          </button>
        </form>
      </search>
    </FormProvider>
  );
}

function Kept({ name, query }: { name: string; query: Query }) {
  const [value] = listOf(query[name]);
  return value ? <input type="hidden" name={name} value={value} /> : null;
}

function Distance() {
  const { t } = useAsked();
  const options = DISTANCES.map((metres) => ({ value: String(metres), label: t(`public.within.${metres}`) }));
  return <SelectField name="within" options={options} empty="public.within.just" />;
}

const RARE = [
  'timeOfDay',
  'from',
  'to',
  'field',
  'repeats',
  'language',
  'postalCode',
  'beginners',
  'children',
  'online',
];

/** Closed until some of it is asked for, or wrong. */
function MoreOfIt({ query, problems = [] }: Omit<FindProps, 'towns'>) {
  const isAsked = RARE.some((name) => listOf(query[name]).length > 0) || problems.length > 0;
  return (
    <details className="more" open={isAsked}>
      <summary>
        <Say k="public.find.more" />
      </summary>
      <div className="more-fields">
        <SelectField
          name="timeOfDay"
          options={useWords('time-of-day', TIMES_OF_DAY)}
          empty="public.find.any-time"
        />
        <TextField
          name="from"
          type={typeOf(
            query.from,
            problems.some(({ field }) => field === 'from'),
          )}
        />
        <TextField
          name="to"
          type={typeOf(
            query.to,
            problems.some(({ field }) => field === 'to'),
          )}
        />
        <SelectField name="field" options={useOptions('field', FIELD_CODES)} empty="pages.find.any-field" />
        <SelectField name="repeats" options={useWords('repeats', REPEATS)} empty="public.find.any-number" />
        <SelectField name="language" options={useLanguages()} empty="public.find.any-language" />
        <TextField name="postalCode" inputMode="numeric" />
        <Wishes />
      </div>
    </details>
  );
}

/** A picker of days shows nothing but days: whatever else was typed stays to be read. */
function typeOf(typed: unknown, isWrong: boolean): 'date' | 'text' {
  const [day = ''] = listOf(typed);
  return !isWrong && (day === '' || /^\d{4}-\d{2}-\d{2}$/.test(day)) ? 'date' : 'text';
}

function useWords(room: string, codes: readonly string[]) {
  const { t } = useAsked();
  return codes.map((value) => ({ value, label: t(`public.${room}.${value}`) }));
}

function useLanguages() {
  const { t } = useAsked();
  return SEARCH_LANGUAGES.map((value) => ({
    value,
    label: t(value === 'plain-japanese' ? 'public.find.plain-japanese' : `words.language.${value}`),
  }));
}

function Wishes() {
  const { t } = useAsked();
  return (
    <div className="choices">
      {['beginners', 'children', 'online'].map((name) => (
        <Choice
          key={name}
          name={name}
          type="checkbox"
          first
          option={{ value: 'yes', label: t(`pages.find.${name}`) }}
        />
      ))}
    </div>
  );
}

/** Each town by itself: for a form that keeps one. */
export function townOptions(towns: readonly TownRow[]) {
  return towns.map(({ id, name }) => ({ value: id, label: name }));
}
