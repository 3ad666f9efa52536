import { useText } from '../../frame/asked-context';
import { asset } from '../../frame/asset';
import { Say } from '../../frame/words';
import { MorePeople } from '../more-people';
import type { Estimate } from './load-estimate';

/** The form beside which the box stands. */
export const OPENING_FORM = 'opening-form';

/** The name of the button that counts and saves nothing. */
export const RECOUNT = 'recount';

interface BoxProps {
  /** Of the form, with its group. */
  readonly action: string;
  readonly groupId: string;
  /** `null` before anything was typed. */
  readonly estimate: Estimate | null;
}

/**
 * Who could come to what is typed, beside the form: its button counts; where scripts run, it is counted while one writes.
 */
export function EstimateBox({ action, groupId, estimate }: BoxProps) {
  const text = useText();
  return (
    <aside
      className="estimate"
      aria-label={text('groups.estimate.title')}
      data-estimate={`/group/openings/estimate?group=${groupId}`}
      data-form={OPENING_FORM}
      data-signed-out={text('groups.estimate.signed-out')}
      data-failed={text('groups.estimate.failed')}
    >
      <div className="stays">
        <div aria-live="polite" data-words="">
          <EstimateWords estimate={estimate} />
        </div>
        <button className="btn quiet" type="submit" formAction={action} name={RECOUNT} value="yes">
          <Say k="groups.estimate.recount" />
        </button>
      </div>
      <script type="module" src={asset('opening-estimate.js')} />
    </aside>
  );
}

/** What the script puts in the place of what stood there. */
export function EstimateWords({ estimate }: { estimate: Estimate | null }) {
  if (estimate && 'more' in estimate) return <MorePeople {...estimate.more} />;
  const missing = estimate?.missing ?? ['field', 'when', 'where'];
  return (
    <section className="box">
      <h2>
        <Say k="groups.estimate.title" />
      </h2>
      <p>
        <Say k="groups.estimate.not-yet" />
      </p>
      <ul>
        {missing.map((each) => (
          <li key={each}>
            <Say k={`groups.estimate.missing-${each}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}
