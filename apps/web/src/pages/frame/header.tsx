import type { Actor } from '@app/database';
import { useAsked, useText } from './asked-context';
import { LanguageLinks } from './language-links';
import { Mark } from './mark';
import { Say } from './words';

interface Way {
  readonly href: string;
  readonly k: string;
}

export function Header() {
  const text = useText();
  return (
    <header>
      <LanguageLinks />
      <div className="bar">
        <a className="brand" href="/">
          <Mark />
          <span>
            <Say k="pages.frame.name" />
            <small>
              <Say k="pages.frame.subtitle" />
            </small>
          </span>
        </a>
        <nav aria-label={text('pages.frame.main-navigation')}>
          <Ways />
          <SignOut />
        </nav>
      </div>
    </header>
  );
}

function Ways() {
  const { actor, path, waitsForPasskey } = useAsked();
  const [here] = path.split('?');
  return [...(waitsForPasskey ? DESK_WAITS : []), ...waysOf(actor)].map(({ href, k }) => (
    <a key={href} href={href} aria-current={href === here ? 'page' : undefined}>
      <Say k={k} />
    </a>
  ));
}

function SignOut() {
  const { actor } = useAsked();
  if (actor.kind === 'anyone') return null;
  return (
    <form method="post" action="/sign-out">
      <button className="link" type="submit">
        <Say k="pages.frame.sign-out" />
      </button>
    </form>
  );
}

/** What somebody comes for stands in the header; the rest in the footer. */
function waysOf(actor: Actor): Way[] {
  const search = { href: '/openings', k: 'pages.frame.search' };
  if (actor.kind !== 'account')
    return [search, { href: '/help', k: 'pages.frame.help' }, { href: '/sign-in', k: 'pages.frame.sign-in' }];
  const resident = actor.personId ? RESIDENT : [];
  const group = actor.groupIds.length > 0 ? GROUP : [];
  const start = !actor.personId && group.length === 0 && !actor.staff ? [RESIDENT[0] as Way] : [];
  return [
    ...(actor.staff ? DESK : []),
    ...(actor.staff?.role === 'administrator' ? ADMINISTRATION : []),
    ...group,
    ...resident,
    ...start,
    search,
  ];
}

const RESIDENT: Way[] = [
  { href: '/me', k: 'pages.frame.me' },
  { href: '/me/activities', k: 'pages.frame.activities' },
  { href: '/me/record', k: 'after.my-record.title' },
];
const GROUP: Way[] = [
  { href: '/group', k: 'pages.frame.group' },
  { href: '/group/applicants', k: 'pages.frame.applicants' },
  { href: '/group/attendance', k: 'after.attendance.menu' },
];
/** Signed in by mail: the desk opens with a passkey. */
const DESK_WAITS: Way[] = [{ href: '/sign-in/again?next=/desk', k: 'access.desk-waits' }];
const ADMINISTRATION: Way[] = [{ href: '/admin', k: 'admin.menu' }];
const DESK: Way[] = [
  { href: '/desk', k: 'pages.frame.desk' },
  { href: '/desk/introduce', k: 'introductions.desk.menu' },
  { href: '/desk/proxy', k: 'ways-in.proxy.way' },
  { href: '/desk/rules', k: 'rules.menu' },
];
