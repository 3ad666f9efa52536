import type { TownRow } from '@app/places';
import { useText } from '../frame/asked-context';
import { describedBy, Field } from '../frame/field';
import { useField } from '../frame/form-state';
import { Say } from '../frame/words';

/** A town, or all of a town without its 丁目. */
export function TownField({ towns }: { towns: readonly TownRow[] }) {
  const field = useField('town');
  const text = useText();
  return (
    <Field name="town">
      <select
        id={field.id}
        name="town"
        defaultValue={field.chosen[0] ?? ''}
        aria-describedby={describedBy(field, false)}
        aria-invalid={field.problem ? true : undefined}
      >
        <option value="">{text('pages.find.any-town')}</option>
        {basesOf(towns).map(([base, own]) => (
          <TownOptions key={base} base={base} towns={own} />
        ))}
      </select>
    </Field>
  );
}

/** Chooses the nearest town in the browser itself: the position goes nowhere. Shown where a script can do so. */
export function NearButton() {
  const text = useText();
  return (
    <p className="near">
      <button
        className="link"
        type="button"
        hidden
        data-near={text('public.near.done')}
        data-near-failed={text('public.near.failed')}
      >
        <Say k="public.near.way" />
      </button>
      <span className="hint" role="status" data-near-state="" />
    </p>
  );
}

function TownOptions({ base, towns }: { base: string; towns: readonly TownRow[] }) {
  const text = useText();
  return (
    <>
      {towns.length > 1 && <option value={base}>{text('public.find.whole-town', { town: base })}</option>}
      {towns.map(({ id, name, lat, lng }) => (
        <option key={id} data-at={`${lat.toFixed(3)},${lng.toFixed(3)}`}>
          {name}
        </option>
      ))}
    </>
  );
}

function basesOf(towns: readonly TownRow[]): [base: string, towns: TownRow[]][] {
  const bases = new Map<string, TownRow[]>();
  for (const town of towns) bases.set(town.base, [...(bases.get(town.base) ?? []), town]);
  return [...bases];
}
