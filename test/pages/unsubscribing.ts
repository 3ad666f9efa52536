import { unsubscribeToken } from '@app/notifications';
import type { DemoService } from '../support/demo-service';
import { TEST_SECRET } from '../support/sign-in-token';

/** The address in a mail to the demo's resident that ends the reminders. */
export async function unsubscribing(demo: DemoService): Promise<string> {
  const accountId = await demo.id("SELECT account_id AS id FROM people WHERE ref = 'demo:demo-resident'");
  return `/unsubscribe/${unsubscribeToken({ accountId, kind: 'reminder' }, TEST_SECRET)}`;
}
