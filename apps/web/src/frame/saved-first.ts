import type { RequestHandler, Response } from 'express';

/**
 * A browser that is sent on asks at once for the next page: its session must stand in the database before it hears
 * where to go. Stands right behind the session's own handler, which sends first and saves while it sends.
 */
export const savedFirst: RequestHandler = (request, response, next) => {
  const { end } = response;
  response.end = ((...args: Parameters<Response['end']>) => {
    response.end = end;
    if (!request.session || !isSentOn(response)) return response.end(...args);
    request.session.save((error) => (error ? next(error) : response.end(...args)));
    return response;
  }) as Response['end'];
  next();
};

function isSentOn({ statusCode }: Response): boolean {
  return statusCode >= 300 && statusCode < 400 && statusCode !== 304;
}
