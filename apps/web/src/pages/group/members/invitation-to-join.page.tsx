import type { InvitationToJoin } from '@app/groups';
import { dayPhrase } from '@app/language';
import { useAsked, useText } from '../../frame/asked-context';
import { Form } from '../../frame/form';
import { Page } from '../../frame/page';
import { Say } from '../../frame/words';

interface InvitationProps {
  readonly invitation: InvitationToJoin;
  readonly until: Date | null;
}

/** Somebody is asked to act for a group. */
export function InvitationToJoinPage({ invitation, until }: InvitationProps) {
  const text = useText();
  const { actor } = useAsked();
  const isAsked = actor.kind === 'account' && actor.accountId === invitation.toAccountId;
  const title = { group: invitation.groupName };
  return (
    <Page title={text('groups.joining.title', title)}>
      <h1>
        <Say k="groups.joining.title" v={title} />
      </h1>
      {invitation.answer || !isAsked ? (
        <Standing invitation={invitation} isAsked={isAsked} />
      ) : (
        <Question invitation={invitation} until={until} />
      )}
    </Page>
  );
}

function Question({ invitation: { id, groupName }, until }: InvitationProps) {
  const { language } = useAsked();
  return (
    <>
      <p className="lead">
        <Say k="groups.joining.asked" v={{ group: groupName }} />
      </p>
      <p>
        <Say k="groups.joining.what-changes" />
      </p>
      <section className="box warn">
        {until && (
          <p className="state">
            <Say k="groups.joining.turn" v={{ until: dayPhrase(until, language) }} />
          </p>
        )}
        <div className="ways">
          <Form action={`/group/members/${id}/acceptance`} submit="groups.joining.accept" />
          <Form action={`/group/members/${id}/refusal`} submit="groups.joining.decline" quiet />
        </div>
      </section>
    </>
  );
}

function Standing({
  invitation: { answer, groupId },
  isAsked,
}: {
  invitation: InvitationToJoin;
  isAsked: boolean;
}) {
  const isMember = !isAsked || answer === 'accepted';
  return (
    <>
      <section className="box">
        <p className="state">
          <Say k={`groups.joining.${answer ?? 'waiting'}`} />
        </p>
      </section>
      <p>
        <a href={isMember ? `/group?group=${groupId}` : '/me'}>
          <Say k={isMember ? 'lives.hand-over.to-group' : 'lives.hand-over.to-start'} />
        </a>
      </p>
    </>
  );
}
