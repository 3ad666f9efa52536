import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Asked } from '../../frame/asked';
import { AskedProvider } from './asked-context';

/** A page as HTML. */
export function renderPage(page: ReactElement, asked: Asked): string {
  return `<!doctype html>${renderToStaticMarkup(<AskedProvider value={asked}>{page}</AskedProvider>)}`;
}
