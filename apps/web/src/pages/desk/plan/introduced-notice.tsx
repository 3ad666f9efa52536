import { Notice } from '../../frame/notice';
import { Say } from '../../frame/words';
import type { Told } from './told';

/** How many were introduced, and how many could not be; each of those says why beside its line. */
export function IntroducedNotice({ introduced, refused }: Told) {
  return (
    <>
      {introduced > 0 && <Notice k="desk.plan.introduced" v={{ number: introduced }} />}
      {refused.size > 0 && (
        <p className="no">
          <Say k="desk.plan.refused" v={{ number: refused.size }} />
        </p>
      )}
    </>
  );
}
