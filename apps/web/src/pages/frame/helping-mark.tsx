import { momentPhrase } from '@app/language';
import { useAsked, useText } from './asked-context';
import { Say } from './words';

/** On every page while somebody of the centre acts in a resident's name: for whom, until when, and how to stop. */
export function HelpingMark() {
  const { helping, language } = useAsked();
  const text = useText();
  if (!helping) return null;
  const { name, until } = helping;
  return (
    <section className="helping" aria-label={text('counter.mark')}>
      <p>
        <Say k="counter.acting" v={{ name, until: momentPhrase(until, language) }} />
      </p>
      <form method="post" action="/counter/end">
        <button className="btn quiet" type="submit">
          <Say k="counter.end" />
        </button>
      </form>
    </section>
  );
}
