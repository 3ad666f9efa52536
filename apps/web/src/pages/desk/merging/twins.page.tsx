import type { FoundPerson, PersonAtDesk } from '@app/matches';
import { useAsked, useText } from '../../frame/asked-context';
import { Page } from '../../frame/page';
import { Say, Words } from '../../frame/words';

interface TwinsProps {
  readonly person: PersonAtDesk;
  readonly found: readonly FoundPerson[];
}

/** Cards that may be of the same person, the most alike first. */
export function TwinsPage({ person: { personId, name }, found }: TwinsProps) {
  const text = useText();
  return (
    <Page title={text('merging.title', { name })}>
      <p>
        <a href={`/desk/proxy/people/${personId}`}>
          <Say k="merging.back" v={{ name }} />
        </a>
      </p>
      <h1>
        <Say k="merging.title" v={{ name }} />
      </h1>
      <p className="lead">
        <Say k={found.length > 0 ? 'merging.lead' : 'merging.none'} />
      </p>
      <div className="cards">
        {found.map((twin) => (
          <Twin key={twin.personId} personId={personId} twin={twin} />
        ))}
      </div>
    </Page>
  );
}

function Twin({ personId, twin }: { personId: string; twin: FoundPerson }) {
  const { t } = useAsked();
  const { name, kana, birthDate, townName, phone, hasAccount, likeness } = twin;
  const same = likeness.same.map((thing) => t(`ways-in.proxy.same.${thing}`)).join(t('words.list.comma'));
  return (
    <article className="card">
      <h2>
        {name}（{kana}）
      </h2>
      <p className="meta">
        {[birthDate.replaceAll('-', '/'), townName, phone].filter(Boolean).join(' · ')}
        <br />
        <Say k={`ways-in.proxy.${hasAccount ? 'has-account' : 'no-account'}`} />
      </p>
      <p className="state">
        {likeness.likely && (
          <strong>
            <Say k="ways-in.proxy.likely" />
          </strong>
        )}{' '}
        <Words>{same}</Words>
      </p>
      <p>
        <a className="btn" href={`/desk/proxy/people/${personId}/twins/${twin.personId}`}>
          <Say k="merging.compare" />
        </a>
      </p>
    </article>
  );
}
