import type { Group, GroupFile } from '@app/groups';
import type { AskedPerson } from '@app/notifications';
import type { OpeningDetail } from '@app/openings';
import { AskedPeople } from '../asked/asked-people';
import { useText } from '../frame/asked-context';
import { DeclineForm, NO_SCOPE } from '../frame/decline-form';
import { Form } from '../frame/form';
import { Say } from '../frame/words';
import { FileList } from '../group/files/file-list';
import { OpeningStory } from '../public/opening-story';
import { type DeskFilter, filterQuery } from './desk-filter';
import { DeskFrame } from './desk-frame';
import type { Desk } from './load-desk';
import type { Typed } from './typed';

interface ReviewProps {
  readonly desk: Desk;
  readonly done: unknown;
  readonly typed: Typed | null;
}

interface OpeningReviewProps extends ReviewProps {
  readonly detail: OpeningDetail;
  /** Whoever was asked to come. */
  readonly people: readonly AskedPerson[];
}

export function OpeningReviewPage({ desk, done, typed, detail, people }: OpeningReviewProps) {
  const text = useText();
  const { opening, group } = detail;
  return (
    <DeskFrame
      desk={desk}
      title={text('desk.opening.title', { title: opening.title })}
      current={opening.id}
      done={done}
      typed={typed}
    >
      <h1>{opening.title}</h1>
      <p className="meta">
        {group.name}{' '}
        <Say k={`desk.opening.${group.registeredAt ? 'group-registered' : 'group-not-registered'}`} />
      </p>
      <OpeningStory detail={detail} />
      <AskedPeople people={people} reader="coordinator" />
      {isInReview(opening) ? (
        <Answer
          action={`/desk/openings/${opening.id}/answer`}
          purpose="opening"
          typed={typed}
          filter={desk.filter}
        />
      ) : (
        <Answered />
      )}
    </DeskFrame>
  );
}

interface GroupReviewProps extends ReviewProps {
  readonly group: Group;
  readonly townName: string | null;
  /** What the group has attached, to look at before the answer. */
  readonly files: readonly GroupFile[];
}

export function GroupReviewPage({ desk, done, typed, group, townName, files }: GroupReviewProps) {
  const text = useText();
  return (
    <DeskFrame
      desk={desk}
      title={text('desk.group.title', { name: group.name })}
      current={group.id}
      done={done}
      typed={typed}
    >
      <h1>{group.name}</h1>
      <p className="meta">{group.kana}</p>
      <dl className="facts">
        <Fact k="kind" value={text(`words.group-kind.${group.kind}`)} />
        <Fact k="town" value={townName ?? ''} />
        <Fact k="phone" value={group.phone ?? ''} />
        <Fact k="story" value={group.story} />
      </dl>
      <FileList files={files} />
      {group.submittedAt && !group.registeredAt && !group.returnedAt ? (
        <Answer
          action={`/desk/groups/${group.id}/answer`}
          purpose="group"
          typed={typed}
          filter={desk.filter}
        />
      ) : (
        <Answered />
      )}
    </DeskFrame>
  );
}

function Fact({ k, value }: { k: string; value: string }) {
  return (
    <div>
      <dt>
        <Say k={`desk.group.${k}`} />
      </dt>
      <dd>{value || <Say k="desk.group.empty" />}</dd>
    </div>
  );
}

interface AnswerProps {
  readonly action: string;
  readonly purpose: 'opening' | 'group';
  readonly typed: Typed | null;
  readonly filter: DeskFilter;
}

function Answer({ action, purpose, typed, filter }: AnswerProps) {
  const address = action + filterQuery(filter);
  return (
    <div className="act" data-key="a">
      <Form action={address} submit={`desk.${purpose}.accept`}>
        <input type="hidden" name="answer" value="yes" />
      </Form>
      <DeclineForm action={address} purpose={purpose} scope={NO_SCOPE} typed={typed} />
    </div>
  );
}

function Answered() {
  return (
    <p className="state">
      <Say k="desk.answered" />
    </p>
  );
}

function isInReview(opening: OpeningDetail['opening']): boolean {
  return Boolean(opening.submittedAt) && !opening.publishedAt && !opening.returnedAt && !opening.closedAt;
}
