import type { MatchHistory } from '@app/matches';
import { useText } from '../frame/asked-context';
import { Form } from '../frame/form';
import type { FormState } from '../frame/form-state';
import { Notice } from '../frame/notice';
import { Page } from '../frame/page';
import { LongTextField } from '../frame/text-field';
import { Say } from '../frame/words';

export interface SayWordsProps {
  readonly kind: 'thanks' | 'consultation';
  readonly history: MatchHistory;
  readonly form: FormState;
  readonly done: boolean;
}

const FIELD = { thanks: 'thanks', consultation: 'told' } as const;
const BACK = { resident: '/me/activities', group: '/group/attendance', centre: '/desk' } as const;

/** One text of one side of a match: thanks to the other side, or what the centre should know. */
export function SayWordsPage({ kind, history, form, done }: SayWordsProps) {
  const text = useText();
  const { matchId, title, groupName, reader } = history;
  return (
    <Page title={text(`after.${kind}.title`)} form={form}>
      <p>
        <a href={BACK[reader]}>
          <Say k="history.back" />
        </a>
      </p>
      <h1>
        <Say k={`after.${kind}.title`} />
      </h1>
      <p>
        {title}
        <br />
        <span className="meta">{groupName}</span>
      </p>
      {done ? (
        <Notice k={`after.${kind}.done`} />
      ) : (
        <>
          <p className="lead">
            <Say k={`after.${kind}.lead-${reader}`} />
          </p>
          <Form action={`/matches/${matchId}/${kind}`} submit={`after.${kind}.submit`} state={form}>
            <LongTextField name={FIELD[kind]} rows={5} hint />
          </Form>
        </>
      )}
    </Page>
  );
}
