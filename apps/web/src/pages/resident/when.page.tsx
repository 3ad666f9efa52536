import type { Week } from '@app/matching';
import type { Person } from '@app/people';
import { useAsked, useText } from '../frame/asked-context';
import { asset } from '../frame/asset';
import { CheckField, RadioField } from '../frame/choice-fields';
import { FieldProblem, Hint, LabelWords } from '../frame/field';
import { Form } from '../frame/form';
import { type FormState, useField } from '../frame/form-state';
import { Say } from '../frame/words';
import { wayWords } from '../reasons/word-lists';
import { CardStep } from './card-step';
import { BAND_HOURS, bandCode, bandState, WEEKDAYS } from './week-bands';
import { waysFor } from './when.form';

interface WhenProps {
  readonly form: FormState;
  readonly person: Person;
  readonly done: boolean;
}

export function WhenPage({ form, person, done }: WhenProps) {
  const { t } = useAsked();
  const ways = waysFor(person).map((metres) => ({
    value: String(metres),
    label: t('forms.way', { way: wayWords(metres) }),
  }));
  return (
    <CardStep step={3} form={form} done={done}>
      <Form action="/me/card/3" submit="pages.card-steps.finish" state={form}>
        <WeekTable week={person.week} />
        <RadioField name="longestWay" options={ways} />
        <CheckField name="online" options={[{ value: 'yes', label: t('forms.online-yes') }]} />
      </Form>
      <script src={asset('availability.js')} defer />
    </CardStep>
  );
}

/** A table that can be read cell by cell: the hours before each row, the day above each column. */
export function WeekTable({ week }: { week: Week }) {
  const { problem } = useField('free');
  const text = useText();
  return (
    <fieldset className={problem ? 'field wrong' : 'field'}>
      <legend>
        <LabelWords name="free" />
      </legend>
      <Hint name="free" hint />
      <FieldProblem name="free" />
      <p className="hint" data-week-hint hidden>
        <Say k="forms.week.hint" />
      </p>
      <div className="scroll">
        <table
          className="week"
          data-week
          data-all-of={text('forms.week.all-of', { name: '%' })}
          data-hours={text('forms.week.hours', { hours: '%' })}
        >
          <WeekHead />
          <tbody>
            {BAND_HOURS.map((hour) => (
              <BandRow key={hour} hour={hour} week={week} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="state" role="status" data-week-said />
    </fieldset>
  );
}

function WeekHead() {
  const text = useText();
  return (
    <thead>
      <tr>
        <th scope="col">
          <Say k="forms.band" />
        </th>
        {WEEKDAYS.map((weekday) => (
          <th key={weekday} scope="col" abbr={text(`words.weekday.${weekday}`)}>
            <Say k={`words.weekday-short.${weekday}`} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

function BandRow({ hour, week }: { hour: number; week: Week }) {
  return (
    <tr>
      <th scope="row">
        <Say k={`words.band.${hour}`} />
      </th>
      {WEEKDAYS.map((weekday) => (
        <Band
          key={weekday}
          weekday={weekday}
          hour={hour}
          partly={bandState(week, weekday, hour) === 'part'}
        />
      ))}
    </tr>
  );
}

function Band({ weekday, hour, partly }: { weekday: number; hour: number; partly: boolean }) {
  const { chosen } = useField('free');
  const text = useText();
  const code = bandCode(weekday, hour);
  const label = { day: text(`words.weekday.${weekday}`), band: text(`words.band.${hour}`) };
  return (
    <td>
      <label>
        <input
          type="checkbox"
          name="free"
          id={code === '0-6' ? 'free' : undefined}
          value={code}
          defaultChecked={chosen.includes(code)}
        />
        <span className="hidden">
          <Say k="forms.free-on" v={label} />
        </span>
        {partly && <Say k="forms.partly" />}
      </label>
    </td>
  );
}
