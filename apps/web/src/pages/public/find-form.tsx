import type { TownRow } from '@app/places';
import { FIELD_CODES } from '@app/vocabulary';
import { useAsked, useText } from '../frame/asked-context';
import { Choice, SelectField, useOptions } from '../frame/choice-fields';
import { FormProvider } from '../frame/form-state';
import { TextField } from '../frame/text-field';
import { Say } from '../frame/words';
import type { Query } from './search.form';

const WEEKDAYS = ['0', '1', '2', '3', '4', '5', '6'];

/** The search: by what, where, when. It is a plain address, so that it can be kept and sent on. */
export function FindForm({ towns, query }: { towns: readonly TownRow[]; query: Query }) {
  const text = useText();
  return (
    <FormProvider value={{ values: query, problems: [] }}>
      <search>
        <form className="find" action="/openings" aria-label={text('pages.find.title')}>
          <TextField name="q" type="search" hint />
          <SelectField name="town" options={townOptions(towns)} empty="pages.find.any-town" />
          <SelectField name="weekday" options={useOptions('weekday', WEEKDAYS)} empty="pages.find.any-day" />
          <SelectField name="field" options={useOptions('field', FIELD_CODES)} empty="pages.find.any-field" />
          <Wishes />
          <button className="btn" type="submit">
            <Say k="pages.find.submit" />
          </button>
        </form>
      </search>
    </FormProvider>
  );
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

export function townOptions(towns: readonly TownRow[]) {
  return towns.map(({ id, name }) => ({ value: id, label: name }));
}
