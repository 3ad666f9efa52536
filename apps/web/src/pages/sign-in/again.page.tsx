import { useAsked, useText } from '../frame/asked-context';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { OtherWays, type WaysIn } from './other-ways';

/** Before a sensitive step, and before a role of the centre: who sits there? */
export function AgainPage({ next, provider }: WaysIn) {
  const { waitsForPasskey } = useAsked();
  const text = useText();
  return (
    <Page title={text('access.again.title')}>
      <h1>
        <Say k="access.again.title" />
      </h1>
      <p className="lead">
        <Say k={waitsForPasskey ? 'access.again.role-lead' : 'access.again.lead'} />
      </p>
      <OtherWays next={next} provider={provider} again />
    </Page>
  );
}
