import { randomUUID } from 'node:crypto';
import { defaultOf, type StepPreview, stepsOf, type Wait } from '@app/clocks';
import { plainReadings } from '@app/language';
import { ONCE_FIELD } from '../../../frame/request-key';
import { useAsked } from '../../frame/asked-context';
import { FormProvider, type FormState } from '../../frame/form-state';
import { Say } from '../../frame/words';
import { AdminFrame } from '../admin-frame';
import { TryOrSave } from '../try-or-save';
import { LengthField } from './length-field';
import { LengthPreview } from './length-preview';
import { lengthWords } from './length-words';

interface ClockProps {
  readonly wait: Wait;
  readonly form: FormState;
  /** Of a try that saves nothing. */
  readonly preview?: { readonly begun: number; readonly steps: readonly StepPreview[] } | undefined;
}

/** The lengths of one clock: tried over the last ninety days before they are saved. */
export function ClockPage({ wait, form, preview }: ClockProps) {
  return (
    <AdminFrame section="clocks" title={`admin.waits.${wait}`} lead="admin.clocks.one-lead" form={form}>
      <p>
        <a href="/admin/clocks">
          <Say k="admin.clocks.back" />
        </a>
      </p>
      <FormProvider value={form}>
        <form className="form" method="post" action={`/admin/clocks/${wait}`} noValidate>
          <input type="hidden" name={ONCE_FIELD} value={randomUUID()} />
          {stepsOf(wait).map(({ step, moment }) => (
            <LengthField
              key={`${step} ${moment}`}
              name={`${step}-${moment}`}
              units={moment === 'after' ? ['hours', 'days', 'working-days'] : ['hours', 'days']}
            />
          ))}
          <Defaults wait={wait} />
          <TryOrSave room="clocks" />
        </form>
      </FormProvider>
      {preview && <LengthPreview {...preview} />}
    </AdminFrame>
  );
}

function Defaults({ wait }: { wait: Wait }) {
  const { t } = useAsked();
  const lengths = stepsOf(wait).map(({ at }) => plainReadings(lengthWords(defaultOf(at), t)));
  return (
    <p className="hint">
      <Say k="admin.clocks.defaults" v={{ lengths: lengths.join(' / ') }} />
    </p>
  );
}
