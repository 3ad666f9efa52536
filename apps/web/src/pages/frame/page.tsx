import { LANGUAGE_NAMES } from '@app/language';
import type { ReactNode } from 'react';
import { useAsked, useText } from './asked-context';
import { asset } from './asset';
import { ErrorSummary } from './error-summary';
import { Footer } from './footer';
import { type FormState, NOTHING_TYPED } from './form-state';
import { Header } from './header';
import { HelpingMark } from './helping-mark';
import { Say } from './words';

interface PageProps {
  readonly title: string;
  /** The form of the page: its problems are said first, in the title too. */
  readonly form?: FormState | null | undefined;
  /** The coordinator's desk uses the whole width. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** What every page stands in: head, header, main, footer. */
export function Page({ title, form, wide = false, children }: PageProps) {
  const { language } = useAsked();
  return (
    <html lang={LANGUAGE_NAMES[language].tag}>
      <Head title={title} troubled={isTroubled(form)} />
      <body>
        <a className="skip" href="#main">
          <Say k="pages.frame.skip" />
        </a>
        <Header />
        <HelpingMark />
        <main id="main" tabIndex={-1} className={wide ? 'wide' : 'wrap'}>
          <ErrorSummary form={form ?? NOTHING_TYPED} />
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}

function isTroubled(form: FormState | null | undefined): boolean {
  return Boolean(form && form.problems.length > 0);
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
