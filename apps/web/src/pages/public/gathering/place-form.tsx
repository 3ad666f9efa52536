import { GATHERING_PLACE_KINDS, type GatheringPlaceRow } from '@app/places';
import { useAsked, useText } from '../../frame/asked-context';
import { CheckField, SelectField, useOptions } from '../../frame/choice-fields';
import { FormProvider } from '../../frame/form-state';
import { TextField } from '../../frame/text-field';
import { Say } from '../../frame/words';
import type { Query } from '../search.form';
import { ASKED_OF_PLACES } from './places-of';

/** By words, town, kind and what is there; a plain address again. */
export function PlaceForm({ query, all }: { query: Query; all: readonly GatheringPlaceRow[] }) {
  const text = useText();
  const { t } = useAsked();
  const bases = [...new Set(all.flatMap(({ townBase }) => townBase ?? []))];
  const kinds = GATHERING_PLACE_KINDS.filter((kind) => all.some((place) => place.kind === kind));
  return (
    <FormProvider value={{ values: query, problems: [] }}>
      <search>
        <form className="find narrow" action="/gathering-places" aria-label={text('public.gathering.find')}>
          <TextField name="q" type="search" />
          <SelectField
            name="town"
            options={bases.map((base) => ({ value: base, label: base }))}
            empty="pages.find.any-town"
          />
          <SelectField
            name="placeKind"
            options={kinds.map((kind) => ({ value: kind, label: t(`public.place-kind.${kind}`) }))}
            empty="public.gathering.any-kind"
          />
          <CheckField name="has" options={useOptions('accommodation', ASKED_OF_PLACES)} />
          <button className="btn" type="submit">
            <Say k="pages.find.submit" />
          </button>
        </form>
      </search>
    </FormProvider>
  );
}
