import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Asked } from '../../frame/asked';
import { AskedProvider } from './asked-context';

/** A piece of a page as HTML, for a script that puts it in its place. */
export function renderPart(part: ReactElement, asked: Asked): string {
  return renderToStaticMarkup(<AskedProvider value={asked}>{part}</AskedProvider>);
}

/** A page as HTML. */
export function renderPage(page: ReactElement, asked: Asked): string {
  return `<!doctype html>${renderPart(page, asked)}`;
}
