import type { Tx } from '@app/database';
import type { ConsentHow } from '@app/people';
import { needsConsent } from '../guardians/needing-consent.query';

/** What a guardian has consented to, while it lasts. */
export interface GivenConsent {
  readonly requestId: string;
  readonly how: ConsentHow;
  /** Codes of what it was given for. */
  readonly purposes: readonly string[];
  /** `YYYY-MM-DD`, both days included. */
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly withdrawnAt: Date | null;
}

/** A minor about whom an account was asked as the guardian. */
export interface ChildOfAccount {
  readonly personId: string;
  readonly name: string;
  /** What waits for an answer, and until when. */
  readonly requestId: string | null;
  readonly endsAt: Date | null;
  /** The account has consented itself once, and nobody else was named since. */
  readonly isGuardian: boolean;
  readonly consents: readonly GivenConsent[];
}

type InJson = Omit<ChildOfAccount, 'consents'> & {
  consents: (Omit<GivenConsent, 'withdrawnAt'> & { withdrawnAt: string | null })[];
};

/**
 * The minors of these requests, the eldest first; whoever has come of age is none.
 * @param requestIds those of one account: whatever they lead to is shown to it
 */
export async function childrenOf(
  tx: Tx,
  requestIds: readonly string[],
  now: Date,
): Promise<ChildOfAccount[]> {
  const rows: InJson[] = await tx.manager.query(CHILDREN, [requestIds, now]);
  return rows.map(({ consents, ...row }) => ({ ...row, consents: consents.map(consentFrom) }));
}

function consentFrom({ withdrawnAt, ...consent }: InJson['consents'][number]): GivenConsent {
  return { ...consent, withdrawnAt: withdrawnAt === null ? null : new Date(withdrawnAt) };
}

/** Whether these requests lead to any child at all that the family's page would show. */
export async function hasChildren(tx: Tx, requestIds: readonly string[], now: Date): Promise<boolean> {
  const [{ has }] = await tx.manager.query(HAS_CHILDREN, [requestIds, now]);
  return has;
}

const OF_REQUESTS = `
WITH own AS (SELECT * FROM guardian_requests WHERE id = ANY ($1)),
today AS (SELECT ($2::timestamptz AT TIME ZONE 'Asia/Tokyo')::date AS day)`;

// 民法4条: under 18 today, by the calendar of Tokyo.
const MINORS =
  'p.id IN (SELECT own.person_id FROM own) AND extract(year FROM age(today.day, p.birth_date)) < 18';

// A word on paper proves nothing about who reads at the address.
const IS_GUARDIAN = `latest.id = ANY ($1) AND EXISTS (SELECT FROM own
    WHERE own.person_id = p.id AND own.answer = 'consented' AND own.how = 'link')`;

const LATEST = `CROSS JOIN LATERAL (SELECT r.id FROM guardian_requests r WHERE r.person_id = p.id
  ORDER BY r.answered_at IS NULL DESC, r.asked_at DESC, r.id DESC LIMIT 1) latest`;

const GIVEN = `FROM guardian_consents c JOIN own ON own.id = c.request_id
  WHERE c.person_id = p.id AND (c.valid_until IS NULL OR c.valid_until >= today.day)`;

const HAS_CHILDREN = `${OF_REQUESTS}
SELECT EXISTS (SELECT FROM people p CROSS JOIN today ${LATEST} WHERE ${MINORS} AND (${IS_GUARDIAN}
  OR EXISTS (SELECT ${GIVEN} AND c.withdrawn_at IS NULL)
  OR (EXISTS (SELECT FROM own WHERE own.person_id = p.id AND own.answered_at IS NULL) AND ${needsConsent('p.id')}))) AS has`;

const CHILDREN = `${OF_REQUESTS}
SELECT p.id AS "personId", p.name, waiting.id AS "requestId", k.ends_at AS "endsAt", ${IS_GUARDIAN} AS "isGuardian",
  given.consents
FROM people p CROSS JOIN today
LEFT JOIN own waiting ON waiting.person_id = p.id AND waiting.answered_at IS NULL
LEFT JOIN clocks k ON k.subject_id = waiting.id AND k.settled_at IS NULL
${LATEST}
CROSS JOIN LATERAL (SELECT coalesce(jsonb_agg(jsonb_build_object('requestId', c.request_id, 'how', c.how,
    'purposes', c.purposes, 'validFrom', c.valid_from, 'validUntil', c.valid_until, 'withdrawnAt', c.withdrawn_at)
    ORDER BY own.asked_at DESC, own.id DESC), '[]') AS consents
  ${GIVEN}) given
WHERE ${MINORS}
ORDER BY p.birth_date, p.id`;
