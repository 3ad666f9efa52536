import { Say } from '../../frame/words';

const STEPS = ['find', 'card', 'interest'] as const;
export type ProxyStep = (typeof STEPS)[number];

/** Where one is of the three steps. */
export function ProxySteps({ step }: { step: ProxyStep }) {
  const at = STEPS.indexOf(step);
  return (
    <ol className="steps">
      {STEPS.map((each, index) => (
        <li
          key={each}
          className={index < at ? 'done' : undefined}
          aria-current={each === step ? 'step' : undefined}
        >
          {index < at && each === 'find' ? (
            <a href="/desk/proxy">
              <Say k={`ways-in.proxy.step-${each}`} />
            </a>
          ) : (
            <Say k={`ways-in.proxy.step-${each}`} />
          )}
        </li>
      ))}
    </ol>
  );
}
