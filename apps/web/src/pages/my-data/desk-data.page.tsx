import type { PersonAtDesk } from '@app/matches';
import type { ErasureStanding } from '@app/personal-data';
import type { TownRow } from '@app/places';
import { RESIDENCIES } from '@app/vocabulary';
import { AgreedField } from '../desk/proxy/agreed-field';
import { useText } from '../frame/asked-context';
import { CheckField, SelectField, useOptions } from '../frame/choice-fields';
import { Form } from '../frame/form';
import type { FormState } from '../frame/form-state';
import { Page } from '../frame/page';
import { TextField } from '../frame/text-field';
import { Say } from '../frame/words';
import { townOptions } from '../public/find-form';
import { BirthDate } from '../resident/who.page';
import { ErasureMeaning } from './erasure-meaning';
import { Waiting } from './my-data.page';

interface DeskErasureProps {
  readonly person: PersonAtDesk;
  readonly standing: ErasureStanding | null;
  readonly form: FormState;
}

const pageOf = ({ personId }: PersonAtDesk) => `/desk/proxy/people/${personId}`;

/** The centre enters that somebody on paper wants to be erased, or stays after all. */
export function DeskErasurePage({ person, standing, form }: DeskErasureProps) {
  const text = useText();
  const { name } = person;
  const action = `${pageOf(person)}/erasure`;
  return (
    <Page title={text('personal.erase.person-title', { name })} form={form}>
      <h1>
        <Say k="personal.erase.person-title" v={{ name }} />
      </h1>
      {standing ? (
        <Waiting standing={standing} action={`${action}/stay`} />
      ) : (
        <Ask action={action} form={form} />
      )}
      <p>
        <a className="btn quiet" href={pageOf(person)}>
          <Say k="personal.erase.back" />
        </a>
      </p>
    </Page>
  );
}

function Ask({ action, form }: { action: string; form: FormState }) {
  return (
    <>
      <ErasureMeaning />
      <Form action={action} submit="personal.erase.submit-for" state={form}>
        <AgreedField />
      </Form>
    </>
  );
}

interface DeskCorrectionProps {
  readonly person: PersonAtDesk;
  readonly towns: readonly TownRow[];
  readonly form: FormState;
}

/** The first step of the card, for somebody on paper. */
export function DeskCorrectionPage({ person, towns, form }: DeskCorrectionProps) {
  const text = useText();
  const { name } = person;
  return (
    <Page title={text('personal.desk.correct-title', { name })} form={form}>
      <h1>
        <Say k="personal.desk.correct-title" v={{ name }} />
      </h1>
      <Form action={`${pageOf(person)}/correction`} submit="personal.desk.correct-submit" state={form}>
        <TextField name="name" />
        <TextField name="kana" hint />
        <BirthDate />
        <SelectField name="homeTown" options={townOptions(towns)} hint />
        <CheckField name="residency" options={useOptions('residency', RESIDENCIES)} optional />
        <TextField name="phone" type="tel" hint optional />
      </Form>
    </Page>
  );
}

/** The ways from the page of somebody on paper. */
export function DataWays({ personId }: { personId: string }) {
  const ways = [
    ['data', 'personal.desk.print'],
    ['correction', 'personal.desk.correct'],
    ['erasure', 'personal.desk.erase'],
  ];
  return (
    <ul className="plain">
      {ways.map(([path, k]) => (
        <li key={path}>
          <a href={`/desk/proxy/people/${personId}/${path}`}>
            <Say k={k as string} />
          </a>
        </li>
      ))}
    </ul>
  );
}
