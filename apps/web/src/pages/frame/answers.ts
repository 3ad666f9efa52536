import type { Response } from 'express';
import type { ReactElement } from 'react';
import type { Asked } from '../../frame/asked';
import { renderPage } from './render-page';

/** After a successful post: go and read there. */
export function seeOther(response: Response, path: string): void {
  response.redirect(303, path);
}

/**
 * The form again, with what was typed and what is wrong.
 * @param problem what the log calls it
 */
export function sendAgain(
  response: Response,
  page: ReactElement,
  asked: Asked,
  problem = 'form-not-valid',
): void {
  response.locals.refusal = problem;
  response.status(422).type('html').send(renderPage(page, asked));
}

/** A path of our own, or the other: nobody is led away to a foreign page. */
export function ownPath(path: unknown, other: string): string {
  return typeof path === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : other;
}
