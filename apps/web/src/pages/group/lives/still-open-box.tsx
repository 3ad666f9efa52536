import { Form } from '../../frame/form';
import { Say } from '../../frame/words';
import { useDay } from './day-until';

/** Whether an opening still looks for people. */
export function StillOpenBox({ openingId, until }: { openingId: string; until: Date | null }) {
  const day = useDay();
  if (!until) return null;
  return (
    <section className="box warn">
      <p className="state">
        <Say k="lives.still-open.turn" v={{ until: day(until) }} />
      </p>
      <p>
        <Say k="lives.still-open.why" />
      </p>
      <div className="ways">
        <Form action={`/group/openings/${openingId}/still-open`} submit="lives.still-open.submit" />
      </div>
    </section>
  );
}
