import { dayAt } from '@app/matching';
import type { CardOfTwo } from '@app/personal-data';
import { durationWords } from '../../after/minutes';
import { useAsked } from '../../frame/asked-context';
import { Say, Words } from '../../frame/words';

/** One of the two: whose it is, since when, and what has come of it. */
export function CardBox({ side, card }: { side: 'kept' | 'other'; card: CardOfTwo }) {
  const { t } = useAsked();
  const { person, createdAt, matches, attended, minutes } = card;
  return (
    <section className="box">
      <h2>
        <Say k={`merging.side.${side}`} />
      </h2>
      <p>
        <a href={`/desk/proxy/people/${person.id}`}>{person.name}</a>（{person.kana}）
      </p>
      <dl className="facts">
        <div>
          <dt>
            <Say k="merging.account" />
          </dt>
          <dd>
            <Account card={card} />
          </dd>
        </div>
        <div>
          <dt>
            <Say k="merging.made" />
          </dt>
          <dd>{dayAt(createdAt.getTime()).replaceAll('-', '/')}</dd>
        </div>
        <div>
          <dt>
            <Say k="merging.history" />
          </dt>
          <dd>
            <Words>
              {t('merging.history-words', { matches, attended, hours: durationWords(minutes, t) })}
            </Words>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Account({ card: { email, hasSignedIn } }: { card: CardOfTwo }) {
  if (!email) return <Say k="merging.by-hand" />;
  return (
    <>
      <Say k="merging.by-mail" v={{ email }} />
      {!hasSignedIn && (
        <>
          <br />
          <Say k="merging.never-signed-in" />
        </>
      )}
    </>
  );
}
