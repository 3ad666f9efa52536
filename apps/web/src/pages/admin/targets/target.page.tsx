import type { IndicatorLine } from '@app/matches';
import { IndicatorValue } from '../../desk/statistics/indicator-value';
import { Form } from '../../frame/form';
import type { FormState } from '../../frame/form-state';
import { TextField } from '../../frame/text-field';
import { Say } from '../../frame/words';
import { AdminFrame, Fact } from '../admin-frame';

interface TargetProps {
  readonly line: IndicatorLine;
  readonly form: FormState;
}

/** The target of one indicator: a number and a fiscal year, or none. */
export function TargetPage({ line: { indicator, value, unit }, form }: TargetProps) {
  return (
    <AdminFrame
      section="targets"
      title={`desk.figures.indicators.${indicator}.name`}
      lead={`desk.figures.indicators.${indicator}.how`}
      form={form}
    >
      <p>
        <a href="/admin/targets">
          <Say k="admin.targets.back" />
        </a>
      </p>
      <dl className="facts">
        <Fact k="desk.figures.column.value">
          <IndicatorValue value={value} unit={unit} />
        </Fact>
      </dl>
      <Form action={`/admin/targets/${indicator}`} submit="admin.targets.save" state={form}>
        <TextField name="indicatorTarget" inputMode="numeric" hint short />
        <TextField name="indicatorYear" inputMode="numeric" hint short />
      </Form>
    </AdminFrame>
  );
}
