import type { StepPreview } from '@app/clocks';
import { Say } from '../../frame/words';

interface PreviewProps {
  /** Things that began to wait in the last ninety days. */
  readonly begun: number;
  readonly steps: readonly StepPreview[];
}

/** What other lengths would have done, step by step. */
export function LengthPreview({ begun, steps }: PreviewProps) {
  return (
    <section className="box" id="preview">
      <h2>
        <Say k="admin.preview.title" />
      </h2>
      <p>
        <Say k="admin.preview.begun" v={{ begun }} />
      </p>
      {steps.map((step) => (
        <StepCounts key={step.step} {...step} />
      ))}
      <p className="meta">
        <Say k="admin.preview.how" />
      </p>
    </section>
  );
}

function StepCounts({ step, now, tried, earlier, later, added, spared }: StepPreview) {
  const isEnd = step === 'end';
  return (
    <>
      <h3>
        <Say k={`admin.step.${step}`} />
      </h3>
      <p>
        <Say k="admin.preview.rings" v={{ now, tried }} />
      </p>
      <ul>
        {earlier > 0 && <Count k="admin.preview.earlier" number={earlier} />}
        {later > 0 && <Count k="admin.preview.later" number={later} />}
        {added > 0 && <Count k={isEnd ? 'admin.preview.lost' : 'admin.preview.added'} number={added} />}
        {spared > 0 && <Count k={isEnd ? 'admin.preview.longer' : 'admin.preview.spared'} number={spared} />}
        {earlier + later + added + spared === 0 && <Count k="admin.preview.same" number={0} />}
      </ul>
    </>
  );
}

function Count({ k, number }: { k: string; number: number }) {
  return (
    <li>
      <Say k={k} v={{ number }} />
    </li>
  );
}
