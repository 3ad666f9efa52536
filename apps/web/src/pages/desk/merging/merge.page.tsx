import type { Obstacle, TwoCards } from '@app/personal-data';
import { useAsked, useText } from '../../frame/asked-context';
import { type FormState, wordOf } from '../../frame/form-state';
import { Page } from '../../frame/page';
import { Say, Words } from '../../frame/words';
import { CardBox } from './card-box';
import { Choosing } from './choosing';
import { fieldWords } from './field-words';
import { comparedFields } from './merge.form';
import { Moving } from './moving';

interface MergeProps {
  readonly personId: string;
  readonly cards: TwoCards;
  readonly form: FormState;
}

/** Two cards side by side: what stands in the way, or what to keep, what goes over, and the one button. */
export function MergePage({ personId, cards, form }: MergeProps) {
  const text = useText();
  const { kept, other, obstacles } = cards;
  const { name } = (kept.personId === personId ? kept : other).person;
  return (
    <Page title={text('merging.compare-title')} form={form}>
      <p>
        <a href={`/desk/proxy/people/${personId}`}>
          <Say k="merging.back" v={{ name }} />
        </a>
      </p>
      <h1>
        <Say k="merging.compare-title" />
      </h1>
      <p className="lead">
        <Say k="merging.compare-lead" />
      </p>
      <div className="two">
        <CardBox side="kept" card={kept} />
        <CardBox side="other" card={other} />
      </div>
      {obstacles.length > 0 && <InTheWay obstacles={obstacles} />}
      <Same cards={cards} />
      {obstacles.length > 0 ? <Moving cards={cards} /> : <Choosing {...{ personId, cards, form }} />}
    </Page>
  );
}

function InTheWay({ obstacles }: { obstacles: readonly Obstacle[] }) {
  return (
    <section className="box warn">
      <h2>
        <Say k="merging.in-the-way.title" />
      </h2>
      <ul>
        {obstacles.map(({ what, titles }) => (
          <li key={what}>
            <Say k={`merging.in-the-way.${what}`} />
            {titles.length > 0 && (
              <>
                <br />
                <strong>{titles.join('、')}</strong>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Same({ cards }: { cards: TwoCards }) {
  const { t } = useAsked();
  const { same } = comparedFields(cards);
  if (same.length === 0) return null;
  return (
    <details>
      <summary>
        <Say k="merging.same-title" />
      </summary>
      <dl className="facts">
        {same.map((field) => (
          <div key={field}>
            <dt>
              <Say k={`forms.labels.${wordOf(field)}`} />
            </dt>
            <dd>
              <Words>{fieldWords(field, cards.kept, t)}</Words>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
