import { randomUUID } from 'node:crypto';
import type { Area, TownOfArea } from '@app/matches';
import { ONCE_FIELD } from '../../../frame/request-key';
import { useText } from '../../frame/asked-context';
import { SelectField } from '../../frame/choice-fields';
import { Form } from '../../frame/form';
import { FormProvider, type FormState } from '../../frame/form-state';
import { Notice } from '../../frame/notice';
import { TextField } from '../../frame/text-field';
import { Say } from '../../frame/words';
import { AdminFrame } from '../admin-frame';

interface TownProps {
  readonly town: TownOfArea;
  readonly areas: readonly Area[];
  readonly form: FormState;
  /** How many cases would go to another desk; `null` before that was asked. */
  readonly moving: number | null;
}

/** The area of one town: asked what would move before it is moved. */
export function TownPage({ town, areas, form, moving }: TownProps) {
  const text = useText();
  return (
    <AdminFrame
      section="areas"
      title="admin.areas.town-title"
      values={{ town: town.name }}
      lead="admin.areas.town-lead"
      form={form}
    >
      <Back />
      {moving !== null && <Notice k="admin.areas.moving" v={{ number: moving }} />}
      <FormProvider value={form}>
        <form className="form" method="post" action={`/admin/areas/towns/${town.id}`} noValidate>
          <input type="hidden" name={ONCE_FIELD} value={randomUUID()} />
          <SelectField
            name="townArea"
            empty="admin.areas.none"
            options={areas.map(({ id, number, committeeName }) => ({
              value: id,
              label: [text('admin.area.number', { number }), committeeName].filter(Boolean).join(' '),
            }))}
          />
          <div className="ways">
            <button className={moving === null ? 'btn' : 'btn quiet'} type="submit" name="do" value="try">
              <Say k="admin.areas.try" />
            </button>
            {moving !== null && (
              <button className="btn" type="submit" name="do" value="save">
                <Say k="admin.areas.save" />
              </button>
            )}
          </div>
        </form>
      </FormProvider>
    </AdminFrame>
  );
}

/** What the committee of an area is called. */
export function AreaPage({ area, form }: { area: Area; form: FormState }) {
  return (
    <AdminFrame
      section="areas"
      title="admin.areas.name"
      values={{ number: area.number }}
      lead="admin.areas.name-lead"
      form={form}
    >
      <Back />
      <Form action={`/admin/areas/${area.id}`} submit="admin.areas.save-name" state={form}>
        <TextField name="committeeName" optional />
      </Form>
    </AdminFrame>
  );
}

function Back() {
  return (
    <p>
      <a href="/admin/areas">
        <Say k="admin.areas.back" />
      </a>
    </p>
  );
}
