import type { FoundPerson } from '@app/matches';
import type { ReactNode } from 'react';
import { useAsked } from '../../frame/asked-context';
import { Say, Words } from '../../frame/words';

/** Somebody who may be the one that is looked for, and what they have in common. */
export function AlikeCard({
  person,
  level,
  children,
}: {
  person: FoundPerson;
  level: 2 | 3;
  children: ReactNode;
}) {
  const { t } = useAsked();
  const { name, kana, birthDate, townName, phone, hasAccount, likeness } = person;
  const same = likeness.same.map((thing) => t(`ways-in.proxy.same.${thing}`)).join(t('words.list.comma'));
  const Heading = `h${level}` as const;
  return (
    <article className="card">
      <Heading>
        {name}（{kana}）
      </Heading>
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
      {children}
    </article>
  );
}
