import type { Group } from '@app/groups';
import { Form } from '../../frame/form';
import { Say } from '../../frame/words';
import { useDay } from './day-until';

/** Whether the group goes on for another year: asked before its registration ends, and after it has lapsed. */
export function RenewalBox({ group, until }: { group: Group; until: Date | null }) {
  const day = useDay();
  if (!group.lapsedAt && !until) return null;
  return (
    <section className="box warn">
      <p className="state">
        {until && !group.lapsedAt ? (
          <Say k="lives.renewal.turn" v={{ until: day(until) }} />
        ) : (
          <Say k="lives.renewal.lapsed" />
        )}
      </p>
      <p>
        <Say k={group.lapsedAt ? 'lives.renewal.again' : 'lives.renewal.why'} />
      </p>
      <div className="ways">
        <Form action={`/group/renewal?group=${group.id}`} submit="lives.renewal.submit" />
      </div>
    </section>
  );
}
