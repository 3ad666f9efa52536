import type { Values } from '@app/language';
import type { ReactNode } from 'react';
import { useText } from '../frame/asked-context';
import type { FormState } from '../frame/form-state';
import { Notice } from '../frame/notice';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { SECTIONS, type Section, sectionPath } from './sections';

interface AdminFrameProps {
  readonly section: Section;
  /** The page's heading where it is not the section's own. */
  readonly title?: string;
  readonly values?: Values;
  readonly lead?: string;
  readonly form?: FormState | null;
  /** Key of what was done. */
  readonly done?: string | null;
  readonly children: ReactNode;
}

/** A page of the administration, with the ways to the others above it. */
export function AdminFrame({ section, title, values, lead, form, done, children }: AdminFrameProps) {
  const text = useText();
  const heading = title ?? `admin.${section}.title`;
  return (
    <Page title={text(heading, values)} form={form}>
      <nav className="filters admin-ways" aria-label={text('admin.ways')}>
        {SECTIONS.map((each) => (
          <a key={each} href={sectionPath(each)} aria-current={each === section ? 'true' : undefined}>
            <Say k={`admin.${each}.menu`} />
          </a>
        ))}
      </nav>
      <h1>
        <Say k={heading} v={values} />
      </h1>
      <p className="lead">
        <Say k={lead ?? `admin.${section}.lead`} />
      </p>
      {done && <Notice k={done} />}
      {children}
    </Page>
  );
}

/** Facts in lines: a name, and what stands beside it. */
export function Fact({ k, v, children }: { k: string; v?: Values; children: ReactNode }) {
  return (
    <div>
      <dt>
        <Say k={k} v={v} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
