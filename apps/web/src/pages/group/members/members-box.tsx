import type { PeopleOfGroup } from '@app/groups';
import { dayPhrase } from '@app/language';
import { useAsked } from '../../frame/asked-context';
import { Form } from '../../frame/form';
import { type FormState, NOTHING_TYPED } from '../../frame/form-state';
import { TextField } from '../../frame/text-field';
import { Say } from '../../frame/words';

interface MembersProps {
  readonly groupId: string;
  readonly people: PeopleOfGroup;
  readonly form: FormState | null;
}

/** Who acts for the group, and who is asked to: the representative invites and ends, everybody may leave. */
export function MembersBox({ groupId, people, form }: MembersProps) {
  const { actor } = useAsked();
  const myself = actor.kind === 'account' ? actor.accountId : '';
  const isMine = people.members.some(
    ({ accountId, role }) => accountId === myself && role === 'representative',
  );
  return (
    <section>
      <h2>
        <Say k="groups.members.title" v={{ number: people.members.length }} />
      </h2>
      <ul className="list">
        {people.members.map((member) => (
          <Member
            key={member.memberId}
            member={member}
            isMine={isMine}
            isMyself={member.accountId === myself}
          />
        ))}
        {people.asked.map((asked) => (
          <Asked key={asked.id} asked={asked} isMine={isMine} />
        ))}
      </ul>
      {isMine && (
        <details open={form !== null}>
          <summary>
            <Say k="groups.members.invite" />
          </summary>
          <p>
            <Say k="groups.members.word" />
          </p>
          <Form
            action={`/group/members?group=${groupId}`}
            submit="groups.members.submit"
            state={form ?? NOTHING_TYPED}
            quiet
          >
            <TextField name="memberEmail" type="email" inputMode="email" />
          </Form>
        </details>
      )}
    </section>
  );
}

interface MemberProps {
  readonly member: PeopleOfGroup['members'][number];
  readonly isMine: boolean;
  readonly isMyself: boolean;
}

function Member({ member: { memberId, name, email, role }, isMine, isMyself }: MemberProps) {
  const mayEnd = role === 'contact' && (isMine || isMyself);
  return (
    <li>
      <p>
        {name && (
          <>
            {name}
            <br />
          </>
        )}
        {email}
        <br />
        <span className="meta">
          <Say k={`groups.members.role-${role}`} />
          {isMyself && <Say k="groups.members.myself" />}
        </span>
      </p>
      {mayEnd && (
        <details>
          <summary>
            <Say k={`groups.members.${isMyself ? 'leave' : 'end'}`} v={{ who: name ?? email }} />
          </summary>
          <p>
            <Say k={`groups.members.${isMyself ? 'leave-word' : 'end-word'}`} />
          </p>
          <Form
            action={`/group/members/${memberId}/end`}
            submit={`groups.members.${isMyself ? 'leave-submit' : 'end-submit'}`}
            quiet
          />
        </details>
      )}
    </li>
  );
}

function Asked({
  asked: { id, email, askedAt },
  isMine,
}: {
  asked: PeopleOfGroup['asked'][number];
  isMine: boolean;
}) {
  const { language } = useAsked();
  return (
    <li>
      <p>
        {email}
        <br />
        <span className="meta">
          <Say k="groups.members.asked" v={{ day: dayPhrase(askedAt, language) }} />
        </span>
      </p>
      {isMine && (
        <Form
          action={`/group/members/${id}/withdrawal`}
          submit="groups.members.withdraw"
          values={{ who: email }}
          quiet
        />
      )}
    </li>
  );
}
