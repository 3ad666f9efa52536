import type { Activity, ContactFacts } from '@app/matches';
import type { Explanation } from '@app/matching';
import type { OpeningDetail } from '@app/openings';
import { useAsked } from '../frame/asked-context';
import type { FormState } from '../frame/form-state';
import { Say, Words } from '../frame/words';
import { changeWords } from '../reasons/change-words';
import { ReasonList } from '../reasons/reason-list';
import { notHoldingWords } from '../reasons/rule-words';
import { InterestForm } from './interest-form';

/** Who looks at the opening, and how they stand to it. */
export type Standing =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'no-card' }
  | {
      readonly kind: 'resident';
      readonly explanation: Explanation;
      readonly underWay: Activity | null;
      /** What there is to show to a group. */
      readonly contact: ContactFacts;
    };

interface ForMeProps {
  readonly detail: OpeningDetail;
  readonly standing: Standing;
  readonly form: FormState;
}

/** The resident's own side of an opening: why it fits or does not, and the one thing to do now. */
export function ForMe({ detail, standing, form }: ForMeProps) {
  const id = detail.opening.id;
  if (standing.kind === 'anyone') return <Invite k="sign-in" href={`/sign-in?next=/openings/${id}`} />;
  if (standing.kind === 'no-card') return <Invite k="card" href="/me/card/1" />;
  if (standing.underWay) return <Invite k="under-way" href="/me/activities" />;
  const { explanation } = standing;
  if (!explanation.eligible) return <WhyNot explanation={explanation} />;
  return (
    <>
      <Why explanation={explanation} />
      <InterestForm detail={detail} explanation={explanation} contact={standing.contact} form={form} />
    </>
  );
}

function Invite({ k, href }: { k: string; href: string }) {
  return (
    <section className="box">
      <p>
        <Say k={`pages.opening.${k}`} />
      </p>
      <p>
        <a className="btn" href={href}>
          <Say k={`pages.opening.${k}-way`} />
        </a>
      </p>
    </section>
  );
}

function Why({ explanation }: { explanation: Explanation }) {
  const asked = useAsked();
  const missing = explanation.verdicts.filter(({ holds, blocks }) => !holds && blocks === 'place');
  return (
    <section className="box">
      <div className="why">
        <h2>
          <Say k="pages.card.why" />
        </h2>
        <ReasonList reasons={explanation.forResident?.reasons ?? []} audience="resident" />
      </div>
      {missing.map((verdict) => (
        <p key={verdict.rule}>
          <Words>{notHoldingWords(verdict, asked)}</Words>{' '}
          {verdict.wouldHold && <Words>{changeWords(verdict.wouldHold, asked)}</Words>}
        </p>
      ))}
    </section>
  );
}

function WhyNot({ explanation }: { explanation: Explanation }) {
  const asked = useAsked();
  const failed = explanation.verdicts.filter(({ holds, blocks }) => !holds && blocks === 'list');
  return (
    <section className="box warn">
      <h2>
        <Say k="pages.opening.not-now" />
      </h2>
      <ul>
        {failed.map((verdict) => (
          <li key={verdict.rule}>
            <Words>{notHoldingWords(verdict, asked)}</Words>{' '}
            {verdict.wouldHold && <Words>{changeWords(verdict.wouldHold, asked)}</Words>}
          </li>
        ))}
      </ul>
      <p className="ways">
        <a className="btn quiet" href="/me/card/3">
          <Say k="pages.opening.change-card" />
        </a>
        <a className="btn quiet" href="/me">
          <Say k="pages.opening.others" />
        </a>
      </p>
    </section>
  );
}
