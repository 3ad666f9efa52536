import type { Structured } from './structured';

/** A block of data, no program: the content security policy lets it stand, and nothing in it can end it early. */
export function StructuredData({ data }: { data: Structured }) {
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React escapes text for HTML, and a data block is read as it stands; every < is escaped above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
