import { FILE_PURPOSES } from '@app/groups';
import { useAsked, useText } from '../../frame/asked-context';
import { CheckField, RadioField } from '../../frame/choice-fields';
import { describedBy, Field } from '../../frame/field';
import { FormProvider, type FormState, useField } from '../../frame/form-state';
import { Say } from '../../frame/words';
import { FILES_FIELD } from './read-upload';

const ACCEPTED = 'image/jpeg,image/png,image/webp,application/pdf';

/** Files are sent as they are, so this form has no key: the same file sent twice is kept once. */
export function FileForm({ action, form }: { action: string; form: FormState }) {
  const { t } = useAsked();
  const text = useText();
  const purposes = FILE_PURPOSES.map((value) => ({ value, label: t(`groups.files.purpose-${value}`) }));
  return (
    <FormProvider value={form}>
      <form className="form" method="post" action={action} encType="multipart/form-data" noValidate>
        <RadioField name="purpose" options={purposes} hint />
        <FileField />
        <CheckField name="peopleAgreed" options={[{ value: 'yes', label: t('groups.files.agreed') }]} hint />
        <button className="btn" type="submit">
          {text('groups.files.submit')}
        </button>
        <p className="hint">
          <Say k="groups.files.no-lists" />
        </p>
      </form>
    </FormProvider>
  );
}

function FileField() {
  const field = useField(FILES_FIELD);
  return (
    <Field name={FILES_FIELD} hint>
      <input
        id={field.id}
        name={FILES_FIELD}
        type="file"
        multiple
        accept={ACCEPTED}
        aria-describedby={describedBy(field, true)}
        aria-invalid={field.problem ? true : undefined}
      />
    </Field>
  );
}
