import type { TownRow } from '@app/places';
import { useText } from '../frame/asked-context';
import { CheckField, SelectField, useOptions } from '../frame/choice-fields';
import { FormProvider } from '../frame/form-state';
import { TextField } from '../frame/text-field';
import { Say } from '../frame/words';

const WEEKDAYS = ['0', '1', '2', '3', '4', '5', '6'];

/** The three questions that decide: what, which town, which day. The rest is asked where the list stands. */
export function HomeFind({ towns }: { towns: readonly TownRow[] }) {
  const text = useText();
  const bases = [...new Set(towns.map(({ base }) => base))];
  return (
    <FormProvider value={{ values: {}, problems: [] }}>
      <search>
        <form className="find" action="/openings" aria-label={text('pages.find.title')}>
          <TextField name="q" type="search" hint />
          <SelectField
            name="town"
            options={bases.map((base) => ({ value: base, label: base }))}
            empty="pages.find.any-town"
          />
          <CheckField name="weekday" options={useOptions('weekday-short', WEEKDAYS)} dense />
          <button className="btn" type="submit">
            <Say k="pages.find.submit" />
          </button>
        </form>
      </search>
    </FormProvider>
  );
}
