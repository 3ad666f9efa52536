import { useText } from '../../frame/asked-context';
import { Form } from '../../frame/form';
import { Page } from '../../frame/page';
import { Say } from '../../frame/words';
import { useDay } from './day-until';
import { UnderWay } from './hand-over-box';
import type { HandOver } from './lives';

/** A request to represent a group, for whoever was asked and whoever asks. */
export function HandOverPage({ handOver }: { handOver: HandOver }) {
  const text = useText();
  const title = { group: handOver.groupName };
  return (
    <Page title={text('lives.hand-over.title', title)}>
      <h1>
        <Say k="lives.hand-over.title" v={title} />
      </h1>
      <State handOver={handOver} />
      <Onward {...handOver} />
    </Page>
  );
}

function State({ handOver }: { handOver: HandOver }) {
  if (handOver.answer)
    return (
      <section className="box">
        <p className="state">
          <Say k={`lives.hand-over.${handOver.answer}`} />
        </p>
      </section>
    );
  return handOver.isAsked ? <Asked handOver={handOver} /> : <UnderWay {...handOver} />;
}

function Asked({ handOver: { id, groupName, until } }: { handOver: HandOver }) {
  const day = useDay();
  return (
    <>
      <p className="lead">
        <Say k="lives.hand-over.asked" v={{ group: groupName }} />
      </p>
      <p>
        <Say k="lives.hand-over.what-changes" />
      </p>
      <section className="box warn">
        <p className="state">
          <Say k="lives.hand-over.turn" v={{ until: until ? day(until) : '' }} />
        </p>
        <div className="ways">
          <Form action={`/group/hand-over/${id}/acceptance`} submit="lives.hand-over.accept" />
          <Form action={`/group/hand-over/${id}/refusal`} submit="lives.hand-over.decline" quiet />
        </div>
      </section>
    </>
  );
}

/** Whoever was asked sees the group's page only once it is theirs. */
function Onward({ groupId, isAsked, answer }: HandOver) {
  if (isAsked && answer === null) return null;
  const isMember = !isAsked || answer === 'accepted';
  return (
    <p>
      <a href={isMember ? `/group?group=${groupId}` : '/me'}>
        <Say k={isMember ? 'lives.hand-over.to-group' : 'lives.hand-over.to-start'} />
      </a>
    </p>
  );
}
