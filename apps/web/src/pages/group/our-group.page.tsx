import type { Group } from '@app/groups';
import { useText } from '../frame/asked-context';
import type { FormState } from '../frame/form-state';
import { DoneNotice, Empty, Notice } from '../frame/notice';
import { Page } from '../frame/page';
import { WhenPhrase } from '../frame/times';
import { Say } from '../frame/words';
import { GroupWays } from './group-ways';
import { HandOverBox } from './lives/hand-over-box';
import { LivesNotice } from './lives/lives-notice';
import { RenewalBox } from './lives/renewal-box';
import { MembersBox } from './members/members-box';
import type { OurGroup, OurOpening } from './our-group';

const DONE = ['registered', 'corrected', 'submitted'];
const MEMBERS_DONE = ['member-asked', 'member-withdrawn', 'member-ended'];

interface OurGroupProps {
  readonly ours: OurGroup;
  readonly done: unknown;
  /** What was typed to hand the group over, and is wrong. */
  readonly form?: FormState;
  /** What was typed to invite somebody, and is wrong. */
  readonly memberForm?: FormState;
}

export function OurGroupPage({ ours, done, form, memberForm }: OurGroupProps) {
  const text = useText();
  const { group, others, lives } = ours;
  return (
    <Page title={text('pages.our-group.title', { name: group.name })} form={form ?? memberForm}>
      <h1>{group.name}</h1>
      <DoneNotice done={done} of={DONE} k="pages.our-group.done-" />
      {done === 'discarded' && <Notice k="groups.discard.done" />}
      <DoneNotice done={done} of={MEMBERS_DONE} k="groups.members.done-" />
      <LivesNotice done={done} />
      <RenewalBox group={group} until={lives.renewUntil} />
      <Registration group={group} />
      <Others groups={others} />
      <Openings ours={ours} />
      <GroupWays group={group} files={ours.files} />
      <MembersBox groupId={group.id} people={ours.people} form={memberForm ?? null} />
      <HandOverBox groupId={group.id} handOver={lives.handOver} form={form ?? null} />
    </Page>
  );
}

function Openings({ ours: { group, openings } }: { ours: OurGroup }) {
  return (
    <>
      <h2>
        <Say k="pages.our-group.openings" />
      </h2>
      {openings.length === 0 && (
        <Empty
          k="pages.our-group.nothing"
          href={`/group/openings/new?group=${group.id}`}
          way="pages.our-group.new"
        />
      )}
      <ul className="list">
        {openings.map((each) => (
          <OpeningLine key={each.opening.id} ours={each} groupId={group.id} />
        ))}
      </ul>
      {openings.length > 0 && (
        <p className="ways">
          <a className="btn" href={`/group/openings/new?group=${group.id}`}>
            <Say k="pages.our-group.new" />
          </a>
        </p>
      )}
    </>
  );
}

function Registration({ group }: { group: Group }) {
  if (group.lapsedAt) return null;
  if (group.registeredAt)
    return (
      <p className="meta">
        <Say k="pages.our-group.registered" />
      </p>
    );
  if (!group.returnedAt) return <Notice k="pages.our-group.in-review" />;
  return (
    <section className="box warn">
      <p className="state">
        <Say k="pages.our-group.returned" />
      </p>
      {group.returnReason && (
        <p>
          <Say k={`words.return-reason.${group.returnReason}`} />
        </p>
      )}
      {group.returnNote && <p className="words">{group.returnNote}</p>}
      <p>
        <a className="btn" href={`/group/edit?group=${group.id}`}>
          <Say k="pages.our-group.correct" />
        </a>
      </p>
    </section>
  );
}

function Others({ groups }: { groups: readonly Group[] }) {
  return groups.map((group) => (
    <p key={group.id}>
      <a href={`/group?group=${group.id}`}>
        <Say k="pages.our-group.other" v={{ name: group.name }} />
      </a>
    </p>
  ));
}

function OpeningLine({ ours, groupId }: { ours: OurOpening; groupId: string }) {
  const { opening, state, next, waiting, interested } = ours;
  return (
    <li>
      <h3>
        <a href={`/group/openings/${opening.id}`}>{opening.title}</a>
      </h3>
      <p className="meta">
        <span className={state === 'published' ? 'yes' : 'state'}>
          <Say k={`pages.our-group.state-${state}`} />
        </span>{' '}
        {next && <WhenPhrase {...next} />}
      </p>
      {interested > 0 && (
        <p>
          <a href={`/group/applicants?group=${groupId}`}>
            <Say k="pages.our-group.interested" v={{ interested, waiting }} />
          </a>
        </p>
      )}
    </li>
  );
}
