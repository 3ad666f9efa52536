import { Form } from '../../frame/form';
import { type FormState, NOTHING_TYPED } from '../../frame/form-state';
import { TextField } from '../../frame/text-field';
import { Say } from '../../frame/words';
import { useDay } from './day-until';
import type { HandOverUnderWay, LivesOfGroup } from './lives';

interface HandOverProps {
  readonly groupId: string;
  readonly handOver: LivesOfGroup['handOver'];
  readonly form: FormState | null;
}

/** The representative asks somebody to take over, and sees whose turn it is. */
export function HandOverBox({ groupId, handOver, form }: HandOverProps) {
  if (!handOver) return null;
  if (handOver.underWay) return <UnderWay {...handOver.underWay} />;
  return (
    <details open={form !== null}>
      <summary>
        <Say k="lives.hand-over.way" />
      </summary>
      <p>
        <Say k="lives.hand-over.word" />
      </p>
      <Form
        action={`/group/hand-over?group=${groupId}`}
        submit="lives.hand-over.submit"
        state={form ?? NOTHING_TYPED}
        quiet
      >
        <TextField name="successorEmail" type="email" inputMode="email" />
      </Form>
    </details>
  );
}

export function UnderWay({ email, until }: HandOverUnderWay) {
  const day = useDay();
  return (
    <section className="box">
      <p>
        <Say k="lives.hand-over.under-way" v={{ email, until: until ? day(until) : '' }} />
      </p>
    </section>
  );
}
