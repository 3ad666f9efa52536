import { LANGUAGE_NAMES, type Language } from '@app/language';
import { useAsked, useText } from '../frame/asked-context';

interface ShareProps {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** The service's own public address. */
  readonly site: string;
  /** Of title and description, where it may be another than the page's own. */
  readonly language?: Language;
}

/** Longer ones are cut by whoever shows the card. */
const LONGEST = 110;

/** What a page looks like where somebody passes its address on; React puts it into the head. One picture for all, ours. */
export function ShareCard({ title, description, path, site, language }: ShareProps) {
  const asked = useAsked();
  const text = useText();
  const words = shortened(description);
  return (
    <>
      <meta name="description" content={words} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={text('pages.frame.name')} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={words} />
      <meta property="og:url" content={`${site}${path}`} />
      <meta property="og:locale" content={LANGUAGE_NAMES[language ?? asked.language].tag} />
      <meta property="og:image" content={`${site}/assets/share.png`} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={text('public.share.picture')} />
      <meta name="twitter:card" content="summary_large_image" />
      <link rel="canonical" href={`${site}${path}`} />
    </>
  );
}

export function shortened(words: string): string {
  const line = [...words.replace(/\s+/g, ' ').trim()];
  return line.length <= LONGEST ? line.join('') : `${line.slice(0, LONGEST - 1).join('')}…`;
}
