import { momentPhrase } from '@app/language';
import type { Export } from '@app/personal-data';
import { useAsked, useText } from '../frame/asked-context';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { ExportSections } from './export-sections';

interface ExportProps {
  readonly made: Export;
  /** Of somebody on paper, for whom the centre prints it. */
  readonly name: string | null;
  readonly back: string;
}

/** All that is kept of somebody. */
export function ExportPage({ made, name, back }: ExportProps) {
  const { language } = useAsked();
  const text = useText();
  const k = name === null ? 'personal.all.title' : 'personal.all.title-for';
  const v = { name: name ?? '' };
  return (
    <Page title={text(k, v)}>
      <h1>
        <Say k={k} v={v} />
      </h1>
      <p className="meta">
        <Say k="personal.all.made" v={{ day: momentPhrase(made.madeAt, language) }} />
      </p>
      <ExportSections made={made} />
      <p>
        <a href={back}>
          <Say k="personal.title" />
        </a>
      </p>
    </Page>
  );
}
