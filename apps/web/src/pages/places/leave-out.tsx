import type { Activity } from '@app/matches';
import { useAsked } from '../frame/asked-context';
import { CheckField } from '../frame/choice-fields';
import { Form } from '../frame/form';
import { Say } from '../frame/words';

/** Those who were to come along and cannot: their places alone are given back. */
export function LeaveOut({ activity, action }: { activity: Activity; action: string }) {
  const { t } = useAsked();
  if (activity.companions.length === 0) return null;
  const options = activity.companions.map(({ number, name, age }) => ({
    value: String(number),
    label: age === null ? name : t('ways-in.party.child', { name, age }),
  }));
  const state = { values: {}, problems: [], scope: `c${activity.matchId.slice(-12)}` };
  return (
    <details>
      <summary>
        <Say k="ways-in.party.leave-out" />
      </summary>
      <p>
        <Say k="ways-in.party.leave-out-word" />
      </p>
      <Form action={action} submit="ways-in.party.leave-out-submit" state={state} quiet>
        <CheckField name="left-out" options={options} />
      </Form>
    </details>
  );
}
