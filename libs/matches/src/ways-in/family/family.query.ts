import { inNameOf, system, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { type Activity, MyActivitiesQuery } from '../../my-activities.query';
import { type AskedActivity, AskedGuardianQuery } from '../guardians/asked-guardian.query';
import { type ConsentDays, consentDays } from '../guardians/consent-days';
import { needingConsent } from '../guardians/needing-consent.query';
import { type ChildOfAccount, childrenOf, type GivenConsent, hasChildren } from './children.query';
import { ownRequests } from './own-requests.query';

/** What a minor takes part in, applied for or was asked about, as a guardian sees it: no notes, no names of others. */
export type ActivityOfChild = Pick<
  Activity,
  'matchId' | 'openingId' | 'title' | 'groupName' | 'placeName' | 'state' | 'sessions' | 'clock'
>;

/** A request that waits for the account's own answer. */
export interface WaitingRequest {
  readonly requestId: string;
  readonly endsAt: Date | null;
  readonly activities: readonly AskedActivity[];
  readonly days: ConsentDays;
}

export interface Child {
  readonly personId: string;
  readonly name: string;
  readonly request: WaitingRequest | null;
  /** `null` while the account has only been named as the guardian: it sees what it was asked, and no more. */
  readonly activities: readonly ActivityOfChild[] | null;
  readonly consents: readonly GivenConsent[];
}

/** The minors whose guardian has the address of the account that asks. */
@Injectable()
export class FamilyQuery {
  constructor(
    private readonly asked: AskedGuardianQuery,
    private readonly activities: MyActivitiesQuery,
  ) {}

  /** Nobody for whoever is not signed in, or has not proved the address. */
  async run(tx: Tx, now: Date): Promise<Child[]> {
    const own = await ownRequests(tx);
    if (own.length === 0) return [];
    return inNameOf(tx, system('guardian'), async () => {
      const children: Child[] = [];
      for (const child of await childrenOf(tx, own, now)) children.push(await this.child(tx, child, now));
      return children.filter(isOfFamily);
    });
  }

  /** Whether there is anybody on the page. */
  async isThere(tx: Tx, now: Date): Promise<boolean> {
    const own = await ownRequests(tx);
    return own.length > 0 && (await inNameOf(tx, system('guardian'), () => hasChildren(tx, own, now)));
  }

  private async child(tx: Tx, child: ChildOfAccount, now: Date): Promise<Child> {
    const { personId, name, isGuardian, consents } = child;
    const request = await this.request(tx, child, now);
    const activities = isGuardian ? (await this.activities.run(tx, personId)).map(forGuardian) : null;
    return { personId, name, request, activities, consents };
  }

  private async request(
    tx: Tx,
    { personId, requestId, endsAt }: ChildOfAccount,
    now: Date,
  ): Promise<WaitingRequest | null> {
    if (!requestId) return null;
    const needing = await needingConsent(tx, personId, now);
    if (needing.length === 0) return null;
    const ids = needing.map(({ matchId }) => matchId);
    const activities = await this.asked.activities(tx, ids, now);
    return { requestId, endsAt, activities, days: consentDays(needing, now) };
  }
}

/** A name alone was given to whoever can answer, has consented, or is known as the guardian. */
function isOfFamily({ request, activities, consents }: Child): boolean {
  return request !== null || activities !== null || consents.some(({ withdrawnAt }) => !withdrawnAt);
}

function forGuardian(activity: Activity): ActivityOfChild {
  const { matchId, openingId, title, groupName, placeName, state, sessions, clock } = activity;
  return { matchId, openingId, title, groupName, placeName, state, sessions, clock };
}
