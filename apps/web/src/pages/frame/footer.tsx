import { useAsked, useText } from './asked-context';
import { Say } from './words';

const PAGES = ['help', 'gathering-places', 'events', 'accessibility', 'privacy', 'about'];

export function Footer() {
  const { actor, demo } = useAsked();
  const text = useText();
  return (
    <footer>
      <div className="wrap">
        <nav aria-label={text('pages.frame.about-navigation')}>
          {actor.kind === 'account' && (
            <a href="/me/notifications">
              <Say k="wishes.way" />
            </a>
          )}
          {actor.kind === 'account' && (
            <a href="/me/data">
              <Say k="personal.menu" />
            </a>
          )}
          {actor.kind === 'account' && (
            <a href="/me/devices">
              <Say k="access.menu" />
            </a>
          )}
          {actor.kind === 'account' && actor.staff && (
            <a href="/desk/letters-preview">
              <Say k="letters-preview.title" />
            </a>
          )}
          {(demo ? [...PAGES, 'mailbox'] : PAGES).map((page) => (
            <a key={page} href={`/${page}`}>
              <Say k={`pages.frame.footer-${page}`} />
            </a>
          ))}
        </nav>
        <p>
          <Say k="pages.frame.by-telephone" />
        </p>
        {demo && (
          <p>
            <Say k="pages.frame.demo" />
          </p>
        )}
      </div>
    </footer>
  );
}
