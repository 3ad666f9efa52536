import { randomUUID } from 'node:crypto';
import type { LadderPreview } from '@app/ladder';
import { ONCE_FIELD } from '../../../frame/request-key';
import { useText } from '../../frame/asked-context';
import { FormProvider, type FormState } from '../../frame/form-state';
import { Notice } from '../../frame/notice';
import { Page } from '../../frame/page';
import { TextField } from '../../frame/text-field';
import { Say } from '../../frame/words';
import { PreviewTable } from './preview-table';

interface SettingsProps {
  readonly form: FormState;
  readonly maySave: boolean;
  readonly done: unknown;
  /** Nothing tried yet: undefined; it could not be tried: null. */
  readonly preview?: LadderPreview | null;
}

/** How all ladders ask; tried in an imagined town before it is saved. */
export function LadderSettingsPage({ form, maySave, done, preview }: SettingsProps) {
  const text = useText();
  return (
    <Page title={text('ladder.settings.title')} form={form}>
      <p>
        <a href="/desk/ladder">
          <Say k="ladder.back" />
        </a>
      </p>
      <h1>
        <Say k="ladder.settings.title" />
      </h1>
      <p className="lead">
        <Say k="ladder.settings.lead" />
      </p>
      {done === 'saved' && <Notice k="ladder.done.saved" />}
      <FormProvider value={form}>
        <form className="form" method="post" action="/desk/ladder/settings" noValidate>
          <input type="hidden" name={ONCE_FIELD} value={randomUUID()} />
          <TextField name="coolDownDays" inputMode="numeric" short />
          <TextField name="waveHours" />
          <TextField name="answerHours" inputMode="numeric" short />
          <TextField name="silentDays" inputMode="numeric" short />
          <Buttons maySave={maySave} />
        </form>
      </FormProvider>
      {preview !== undefined && <PreviewTable preview={preview} />}
    </Page>
  );
}

function Buttons({ maySave }: { maySave: boolean }) {
  return (
    <div className="ways">
      <button className="btn quiet" type="submit" name="do" value="try">
        <Say k="ladder.settings.try" />
      </button>
      {maySave && (
        <button className="btn" type="submit" name="do" value="save">
          <Say k="ladder.settings.submit" />
        </button>
      )}
    </div>
  );
}
