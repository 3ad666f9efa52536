import { Config } from '@app/config';
import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { askedOf } from '../frame/asked';
import { keepForm } from '../frame/kept-form';
import { answerTo, isForPrograms, retryAfter, sendProblem } from '../frame/problem';
import { codeOnPage } from './code-on-page';
import { formPage } from './form-page';
import { ownPath, seeOther } from './frame/answers';
import { renderPage } from './frame/render-page';
import { RefusalPage } from './refusal.page';

/** Whatever goes wrong on a page is said in words, with a way on. */
@Catch()
@Injectable()
export class PageRefusals implements ExceptionFilter {
  constructor(private readonly config: Config) {}

  catch(error: unknown, host: ArgumentsHost) {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    // The session could not be kept after the answer was on its way: there is nobody left to tell.
    if (response.headersSent) return;
    if (isForPrograms(request)) return sendProblem(error, request, response);
    const answer = answerTo(error);
    const { status, code, detail } = answer;
    response.locals.refusal = code;
    const next = encodeURIComponent(pageOf(request));
    if (code === 'prove-again') return seeOther(response, `/sign-in/again?next=${next}`);
    if (status === 401) {
      const kept = keepForm(request, Date.now()) ? '&kept=yes' : '';
      return seeOther(response, `/sign-in?next=${next}${kept}`);
    }
    const asked = request.asked ?? askedOf(request, undefined, this.config.mailbox !== null);
    const page = (
      <RefusalPage
        code={codeOnPage(code, request.originalUrl)}
        detail={detail}
        back={pageOf(request)}
        posted={request.method === 'POST'}
      />
    );
    const after = retryAfter(answer);
    if (after !== null) response.setHeader('Retry-After', after);
    response.status(status);
    try {
      response.type('html').send(renderPage(page, asked));
    } catch {
      // Even the words for it are missing: no stack reaches anybody.
      response.type('text/plain').send('Tsumugi: something went wrong. / 表示できませんでした。\n');
    }
  }
}

/** The page itself, or the one that a form was sent from; only its path is taken, so it is always our own. */
function pageOf(request: Request): string {
  if (request.method !== 'POST') return request.originalUrl;
  // Some browsers and networks send no referer: then the address of the post tells.
  const fallback = ownPath(formPage(request.originalUrl), '/');
  const from = request.get('referer');
  if (!from || !URL.canParse(from)) return fallback;
  const { pathname, search } = new URL(from);
  return ownPath(pathname + search, fallback);
}
