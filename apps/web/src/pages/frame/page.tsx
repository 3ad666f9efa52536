import { LANGUAGE_NAMES } from '@app/language';
import type { ReactNode } from 'react';
import { useAsked, useText } from './asked-context';
import { asset } from './asset';
import { Footer } from './footer';
import { Header } from './header';
import { Say } from './words';

interface PageProps {
  readonly title: string;
  /** Problems of a form: said first, in the title too. */
  readonly troubled?: boolean;
  /** The coordinator's desk uses the whole width. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** What every page stands in: head, header, main, footer. */
export function Page({ title, troubled = false, wide = false, children }: PageProps) {
  const { language } = useAsked();
  return (
    <html lang={LANGUAGE_NAMES[language].tag}>
      <Head title={title} troubled={troubled} />
      <body>
        <a className="skip" href="#main">
          <Say k="pages.frame.skip" />
        </a>
        <Header />
        <main id="main" tabIndex={-1} className={wide ? 'wide' : 'wrap'}>
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}

function Head({ title, troubled }: { title: string; troubled: boolean }) {
  const text = useText();
  const whole = text('pages.frame.title', { title });
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>{troubled ? text('pages.frame.title-with-problems', { title: whole }) : whole}</title>
      <link rel="stylesheet" href={asset('tsumugi.css')} />
      <link rel="icon" type="image/svg+xml" href={asset('mark.svg')} />
    </head>
  );
}
