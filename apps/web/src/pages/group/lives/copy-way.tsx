import { Form } from '../../frame/form';
import { Say } from '../../frame/words';

/** An opening that comes again is copied, not written twice. */
export function CopyWay({ openingId }: { openingId: string }) {
  return (
    <section>
      <p className="hint">
        <Say k="lives.copy.word" />
      </p>
      <Form action={`/group/openings/${openingId}/copies`} submit="lives.copy.submit" quiet />
    </section>
  );
}
