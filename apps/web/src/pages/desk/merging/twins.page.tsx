import type { FoundPerson, PersonAtDesk } from '@app/matches';
import { useText } from '../../frame/asked-context';
import { Page } from '../../frame/page';
import { Say } from '../../frame/words';
import { AlikeCard } from '../proxy/alike-card';

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
          <AlikeCard key={twin.personId} person={twin} level={2}>
            <p>
              <a className="btn" href={`/desk/proxy/people/${personId}/twins/${twin.personId}`}>
                <Say k="merging.compare" />
              </a>
            </p>
          </AlikeCard>
        ))}
      </div>
    </Page>
  );
}
