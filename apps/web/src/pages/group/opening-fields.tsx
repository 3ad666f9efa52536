import type { TownRow } from '@app/places';
import {
  ACCOMMODATIONS,
  FIELD_CODES,
  INSURANCES,
  PAYMENTS,
  QUALIFICATIONS,
  RESIDENCIES,
  SKILLS,
  SPOKEN_LANGUAGES,
} from '@app/vocabulary';
import type { ReactNode } from 'react';
import { useAsked } from '../frame/asked-context';
import { CheckField, RadioField, SelectField, useOptions } from '../frame/choice-fields';
import { useField } from '../frame/form-state';
import { LongTextField, TextField } from '../frame/text-field';
import { Say } from '../frame/words';
import { townOptions } from '../public/find-form';

export function Part({ k, children }: { k: string; children: ReactNode }) {
  return (
    <section className="form">
      <h2>
        <Say k={`pages.opening-form.${k}`} />
      </h2>
      {children}
    </section>
  );
}

export function AboutFields() {
  return (
    <Part k="about">
      <TextField name="title" hint />
      <LongTextField name="body" rows={7} hint />
      <SelectField name="field" options={useOptions('field', FIELD_CODES)} />
      <Folded name="wantedSkills" room="skill" codes={SKILLS} />
    </Part>
  );
}

export function PlaceFields({ towns }: { towns: readonly TownRow[] }) {
  return (
    <Part k="place">
      <SelectField name="openingTown" options={townOptions(towns)} hint empty="forms.no-town" />
      <Tick name="openingOnline" />
      <TextField name="placeName" hint optional />
      <TextField name="meetingPoint" hint optional />
      <TextField name="whatToBring" hint optional />
      <TextField name="rainPolicy" hint optional />
    </Part>
  );
}

export function ForWhomFields() {
  return (
    <Part k="for-whom">
      <Tick name="beginnersWelcome" />
      <Tick name="childrenWelcome" />
      <div className="row">
        <TextField name="minimumAge" inputMode="numeric" optional />
        <TextField name="maximumAge" inputMode="numeric" optional />
      </div>
      <CheckField name="openingResidency" options={useOptions('residency', RESIDENCIES)} hint optional />
      <Folded name="qualifications" room="qualification" codes={QUALIFICATIONS} />
      <Folded name="openingLanguages" room="language" codes={SPOKEN_LANGUAGES} />
      <Folded name="accessProvided" room="accommodation" codes={ACCOMMODATIONS} />
    </Part>
  );
}

export function MoneyFields() {
  return (
    <Part k="money">
      <RadioField name="payment" options={useOptions('payment', PAYMENTS)} />
      <TextField name="costNote" hint optional />
      <RadioField name="insurance" options={useOptions('insurance', INSURANCES)} />
    </Part>
  );
}

/** A long list that few need stays folded until something in it is chosen. */
function Folded({ name, room, codes }: { name: string; room: string; codes: readonly string[] }) {
  const { chosen } = useField(name);
  return (
    <details className="field" open={chosen.length > 0}>
      <summary>
        <Say k={`pages.opening-form.fold-${room}`} />
      </summary>
      <CheckField name={name} options={useOptions(room, codes)} hint optional />
    </details>
  );
}

/** One box to tick. */
function Tick({ name }: { name: string }) {
  const { t } = useAsked();
  return <CheckField name={name} options={[{ value: 'yes', label: t('forms.yes') }]} />;
}
