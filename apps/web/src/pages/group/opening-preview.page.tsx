import type { Askable, Candidates } from '@app/matches';
import type { AskedPerson } from '@app/notifications';
import type { OpeningDetail } from '@app/openings';
import { AskedPeople } from '../asked/asked-people';
import { Form } from '../frame/form';
import { Notice } from '../frame/notice';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { OpeningStory } from '../public/opening-story';
import { CandidateList } from './candidate-list';
import { EditionWays } from './editions/edition-ways';
import { CopyWay } from './lives/copy-way';
import { LivesNotice } from './lives/lives-notice';
import { StillOpenBox } from './lives/still-open-box';
import { MorePeople, type MoreProps } from './more-people';
import type { OpeningState } from './opening-state';

interface PreviewProps {
  readonly detail: OpeningDetail;
  readonly state: OpeningState;
  /** Until when the group is to say that it is still open; `null` while it is not asked. */
  readonly stillOpenUntil: Date | null;
  /** Whom the group has asked. */
  readonly people: readonly AskedPerson[];
  readonly candidates: Candidates;
  readonly askable: Askable | null;
  readonly more: MoreProps;
  readonly done: unknown;
}

/** An opening as residents will see it, the next step, and who could come. */
export function OpeningPreviewPage(props: PreviewProps) {
  const { detail, state, stillOpenUntil, people, candidates, askable, more, done } = props;
  const { opening } = detail;
  return (
    <Page title={opening.title}>
      <p className="meta">
        <a href={`/group?group=${opening.groupId}`}>{detail.group.name}</a>
      </p>
      <h1>{opening.title}</h1>
      {done === 'saved' && <Notice k="pages.preview.saved" />}
      {done === 'invited' && <Notice k="introductions.candidates.done" />}
      {(done === 'edition' || done === 'edition-removed') && <Notice k={`groups.editions.done-${done}`} />}
      <LivesNotice done={done} />
      <StillOpenBox openingId={opening.id} until={stillOpenUntil} />
      <NextStep detail={detail} state={state} />
      <CopyWay openingId={opening.id} />
      {(state === 'draft' || state === 'returned') && <Discard id={opening.id} />}
      <EditionWays detail={detail} mayWrite={!opening.publishedAt} />
      <OpeningStory detail={detail} />
      <MorePeople {...more} />
      <AskedPeople people={people} reader="group" />
      <CandidateList openingId={opening.id} candidates={candidates} askable={askable} />
    </Page>
  );
}

function NextStep({ detail: { opening }, state }: { detail: OpeningDetail; state: OpeningState }) {
  const isDraft = state === 'draft' || state === 'returned';
  return (
    <section className={state === 'returned' ? 'box warn' : 'box'}>
      <p className="state">
        <Say k={`pages.preview.${state}`} />
      </p>
      {state === 'returned' && opening.returnReason && (
        <p>
          <Say k={`words.return-reason.${opening.returnReason}`} />
        </p>
      )}
      {state === 'returned' && opening.returnNote && <p className="words">{opening.returnNote}</p>}
      {isDraft && <Submit id={opening.id} />}
      {state === 'published' && (
        <p>
          <a href={`/openings/${opening.id}`}>
            <Say k="pages.preview.public" />
          </a>
          <br />
          <a href={`/group/openings/${opening.id}/sessions`}>
            <Say k="places.sessions.way" />
          </a>
        </p>
      )}
    </section>
  );
}

/** Asked once more before: what is gone is gone. */
function Discard({ id }: { id: string }) {
  return (
    <details>
      <summary>
        <Say k="groups.discard.way" />
      </summary>
      <p>
        <Say k="groups.discard.word" />
      </p>
      <Form action={`/group/openings/${id}/discarding`} submit="groups.discard.submit" quiet />
    </details>
  );
}

function Submit({ id }: { id: string }) {
  return (
    <div className="ways">
      <Form action={`/group/openings/${id}/submission`} submit="pages.preview.submit" />
      <p>
        <a className="btn quiet" href={`/group/openings/${id}/edit`}>
          <Say k="pages.preview.edit" />
        </a>
      </p>
    </div>
  );
}
