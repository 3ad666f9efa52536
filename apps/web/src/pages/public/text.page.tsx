import { useAsked, useText } from '../frame/asked-context';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import type { Centre } from './centre-of';

/** The sections of each page of text, in order. */
const SECTIONS = {
  help: ['find', 'card', 'interest', 'next', 'phone', 'paper', 'safety', 'family', 'group', 'trouble'],
  privacy: ['what', 'who-sees', 'how-long', 'position', 'mails', 'cookies', 'yours'],
  accessibility: ['what', 'other', 'tested', 'not-yet', 'tell'],
  about: ['service', 'data-towns', 'data-groups', 'data-events', 'data-places', 'data-openings'],
} as const;

/** Where each page leads on. */
const WAYS = {
  help: [
    { href: '/openings', k: 'pages.frame.search' },
    { href: '/openings/print', k: 'public.sheet.title' },
    { href: '/sign-in', k: 'pages.frame.sign-in' },
  ],
  privacy: [
    { href: '/register', k: 'personal.register.way' },
    { href: '/me/data', k: 'personal.menu' },
  ],
  accessibility: [{ href: '/openings/print.txt', k: 'public.sheet.as-text' }],
  about: [],
} as const;

export type TextName = keyof typeof SECTIONS;

export function TextPage({ name, centre }: { name: TextName; centre: Centre }) {
  const text = useText();
  const { t } = useAsked();
  const phone = centre.phone || t('public.texts.no-phone');
  return (
    <Page title={text(`public.texts.${name}.title`)}>
      <div className="prose">
        <h1>
          <Say k={`public.texts.${name}.title`} />
        </h1>
        <p className="lead">
          <Say k={`public.texts.${name}.lead`} />
        </p>
        {SECTIONS[name].map((section) => (
          <section key={section} id={section}>
            <h2>
              <Say k={`public.texts.${name}.${section}.title`} />
            </h2>
            <p className="words">
              <Say k={`public.texts.${name}.${section}.text`} v={{ phone }} />
            </p>
          </section>
        ))}
        <p className="ways">
          {WAYS[name].map(({ href, k }) => (
            <a key={href} className="btn quiet" href={href}>
              <Say k={k} />
            </a>
          ))}
        </p>
      </div>
    </Page>
  );
}
