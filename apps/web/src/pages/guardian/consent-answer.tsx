import { dayPhrase } from '@app/language';
import type { ConsentDays } from '@app/matches';
import { useAsked } from '../frame/asked-context';
import { RadioField } from '../frame/choice-fields';
import { Form } from '../frame/form';
import { Say } from '../frame/words';

interface ConsentAnswerProps {
  readonly action: string;
  readonly days: ConsentDays;
  /** Where several children are asked about on one page. */
  readonly scope?: string;
}

/** The two answers of a guardian: yes until one of the days, or no. */
export function ConsentAnswer({ action, days, scope }: ConsentAnswerProps) {
  return (
    <>
      <Form
        action={action}
        submit="ways-in.guardian.yes"
        state={{ values: { consentUntil: days.asked }, problems: [], ...(scope && { scope }) }}
      >
        <input type="hidden" name="answer" value="yes" />
        <Period days={days} />
      </Form>
      <p>
        <Say k="ways-in.guardian.no-word" />
      </p>
      <Form action={action} submit="ways-in.guardian.no" quiet>
        <input type="hidden" name="answer" value="no" />
      </Form>
    </>
  );
}

function Period({ days }: { days: ConsentDays }) {
  const { t, language } = useAsked();
  const label = (k: string, day: string) =>
    t(`ways-in.guardian.${k}`, { day: dayPhrase(new Date(`${day}T00:00:00+09:00`), language) });
  const asked = { value: days.asked, label: label('period-asked', days.asked) };
  const year = { value: days.year, label: label('period-year', days.year) };
  return <RadioField name="consentUntil" options={days.asked === days.year ? [asked] : [asked, year]} />;
}
