import type { SubscriptionView } from '@app/notifications';
import { useAsked, useText } from '../frame/asked-context';
import { Form } from '../frame/form';
import { Notice } from '../frame/notice';
import { Page } from '../frame/page';
import { Say } from '../frame/words';

interface UnsubscribeProps {
  readonly token: string;
  readonly view: SubscriptionView;
  /** What was just done, and how it was before. */
  readonly done: { readonly what: 'off' | 'on'; readonly before: string } | null;
}

/** Opening it ends nothing: programs open the links of a mail, too. A press of the button does. */
export function UnsubscribePage({ token, view: { kind, isOff }, done }: UnsubscribeProps) {
  const text = useText();
  const { t } = useAsked();
  const words = { kind: t(`wishes.kind.${kind}`) };
  return (
    <Page title={text('wishes.off.title')}>
      <h1>
        <Say k="wishes.off.title" />
      </h1>
      {done && <Notice k={done.what === 'off' ? 'wishes.off.done' : 'wishes.off.undone'} v={words} />}
      {!done && (
        <p className="lead">
          <Say k={isOff ? 'wishes.off.already' : 'wishes.off.ask'} v={words} />
        </p>
      )}
      <p>
        <Say k="wishes.off.keep" />
      </p>
      {isOff ? (
        <Form action={`/unsubscribe/${token}/undo`} submit="wishes.off.undo" quiet>
          <input type="hidden" name="before" value={done?.before ?? ''} />
        </Form>
      ) : (
        <Form action={`/unsubscribe/${token}`} submit="wishes.off.submit" quiet={done !== null} />
      )}
      <p className="ways">
        <a href="/me/notifications">
          <Say k="wishes.off.more" />
        </a>
      </p>
    </Page>
  );
}
