import type { InvitationView } from '@app/matches';
import { useAsked } from '../frame/asked-context';
import { FieldProblem, LabelWords } from '../frame/field';
import { useField } from '../frame/form-state';
import { WhenPhrase } from '../frame/times';

/** The days that somebody is asked for, to choose from; the only one is chosen already. */
export function SessionChoice({ sessions }: { sessions: InvitationView['sessions'] }) {
  const { now } = useAsked();
  const { id, chosen, problem } = useField('sessions');
  const coming = sessions.filter(({ startsAt }) => startsAt > now);
  return (
    <fieldset className={problem ? 'field wrong' : 'field'}>
      <legend>
        <LabelWords name="sessions" />
      </legend>
      <FieldProblem name="sessions" />
      <div className="choices">
        {coming.map((session, index) => (
          <label className="choice" key={session.id}>
            <input
              type="checkbox"
              name="sessions"
              id={index === 0 ? id : undefined}
              value={session.id}
              defaultChecked={coming.length === 1 || chosen.includes(session.id)}
            />
            <span>
              <WhenPhrase {...session} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
