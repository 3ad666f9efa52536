import { useAsked, useText } from './frame/asked-context';
import { Page } from './frame/page';
import { Say } from './frame/words';
import { ruleName } from './reasons/rule-words';

interface RefusalProps {
  readonly code: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly back: string;
  readonly posted: boolean;
}

interface Way {
  readonly href: string;
  readonly k: string;
}

/** Where to go on from a refusal; all others go back or home. */
const WAYS: Record<string, Way> = {
  'card-not-complete': { href: '/me/card/1', k: 'refusals.way.card' },
  'card-not-started': { href: '/me/card/1', k: 'refusals.way.card' },
  'no-group-yet': { href: '/groups/new', k: 'refusals.way.group' },
  'offer-over': { href: '/me/activities', k: 'refusals.way.activities' },
  'place-taken': { href: '/me/activities', k: 'refusals.way.activities' },
  'overlaps-held-place': { href: '/me/activities', k: 'refusals.way.activities' },
  'sign-in-link-not-valid': { href: '/sign-in', k: 'refusals.way.sign-in' },
  'passkey-needed': { href: '/sign-in/again', k: 'access.sign-in.passkey-submit' },
};

export function RefusalPage({ code, detail, back, posted }: RefusalProps) {
  const text = useText();
  const known = isKnown(code) ? code : 'not-readable';
  return (
    <Page title={text(`refusals.${known}.title`)}>
      <h1>
        <Say k={`refusals.${known}.title`} />
      </h1>
      <RuleLine rule={detail.rule} />
      <p className="lead">
        <Say k={`refusals.${known}.what-to-do`} />
      </p>
      <WayOn way={wayTo(known, detail)} back={posted ? back : null} />
    </Page>
  );
}

function wayTo(code: string, { kept }: RefusalProps['detail']): Way | undefined {
  if (code === 'card-merged') return { href: `/desk/proxy/people/${kept}`, k: 'merging.to-kept' };
  return WAYS[code];
}

/** Codes that come with a sentence; any other is a request that could not be read. */
export const REFUSALS = [
  'address-missing',
  'area-name-too-long',
  'area-unknown',
  'last-administrator',
  'staff-unknown',
  'account-unknown',
  'line-not-set-up',
  'push-host-not-known',
  'push-not-set-up',
  'signature-not-valid',
  'message-unknown',
  'not-posted',
  'nothing-asked',
  'phone-missing',
  'answer-link-unknown',
  'answer-link-of-another',
  'question-over',
  'calendar-unknown',
  'already-answered',
  'already-submitted',
  'card-not-complete',
  'card-not-started',
  'cursor-not-valid',
  'group-not-registered',
  'group-unknown',
  'guardian-asked-often',
  'guardian-consent-not-standing',
  'guardian-is-self',
  'guardian-link-of-another',
  'guardian-link-too-late',
  'guardian-link-unknown',
  'guardian-link-used',
  'guardian-not-needed',
  'guardian-not-reachable',
  'nobody-ticked',
  'party-not-possible',
  'idempotency-key-reused',
  'match-unknown',
  'must-be-told',
  'unsubscribe-link-unknown',
  'no-group-yet',
  'no-session-chosen',
  'not-allowed',
  'not-eligible',
  'not-found',
  'not-in-review',
  'not-readable',
  'not-while-helping',
  'not-your-group',
  'opening-is-public',
  'opening-unknown',
  'overlaps-held-place',
  'person-unknown',
  'person-of-other-area',
  'needs-not-kept',
  'needs-not-readable',
  'plan-too-large',
  'place-blocked',
  'place-missing',
  'server-error',
  'session-does-not-fit',
  'session-is-full',
  'session-not-open',
  'not-representative',
  'transfer-under-way',
  'already-representative',
  'transfer-unknown',
  'nothing-to-renew',
  'session-unknown',
  'session-same-start',
  'session-in-the-past',
  'session-ends-first',
  'capacity-below-taken',
  'opening-over',
  'offer-over',
  'place-taken',
  'undo-not-possible',
  'undo-too-late',
  'already-told',
  'session-not-begun',
  'code-not-valid',
  'code-not-open',
  'no-place-here',
  'already-thanked',
  'too-late-to-thank',
  'sign-in-link-not-valid',
  'sign-in-needed',
  'sign-in-code-needed',
  'sign-in-code-wrong',
  'sign-in-code-spent',
  'passkey-needed',
  'passkey-not-valid',
  'prove-again',
  'too-many-requests',
  'setup-over',
  'setup-code-not-valid',
  'provider-not-reachable',
  'provider-answer-not-valid',
  'provider-said-no',
  'provider-without-address',
  'day-not-past',
  'day-not-ahead',
  'town-unknown',
  'too-busy',
  'registration-lapsed',
  'candidate-not-free',
  'already-under-way',
  'invitation-over',
  'opening-not-open',
  'later-once-only',
  'ladder-not-running',
  'opening-is-full',
  'has-own-account',
  'hand-over-first',
  'staff-first',
  'erasure-under-way',
  'already-merged',
  'card-merged',
  'attendance-undecided',
  'cards-collide',
  'same-card',
  'erasure-not-under-way',
  'address-is-the-same',
  'address-link-not-valid',
  'address-in-use',
  'asked-too-often',
  'disclosure-closed',
  'nothing-to-destroy',
  'file-unknown',
  'invitation-unknown',
  'already-member',
  'member-asked',
  'member-unknown',
  'too-many-members',
] as const;

function isKnown(code: string): boolean {
  return (REFUSALS as readonly string[]).includes(code);
}

function RuleLine({ rule }: { rule: unknown }) {
  const { t } = useAsked();
  if (typeof rule !== 'string') return null;
  return (
    <p className="lead">
      <Say k="refusals.rule" v={{ rule: ruleName(rule, t) }} />
    </p>
  );
}

function WayOn({ way, back }: { way: Way | undefined; back: string | null }) {
  const first =
    way ?? (back ? { href: back, k: 'refusals.way.back' } : { href: '/openings', k: 'refusals.way.search' });
  return (
    <p className="ways">
      <a className="btn" href={first.href}>
        <Say k={first.k} />
      </a>
      <a className="btn quiet" href="/">
        <Say k="refusals.way.home" />
      </a>
    </p>
  );
}
