import type { SunkMail } from '../support/smtp-sink';
import type { Visitor } from '../support/visitor';

export const DAY_MS = 86_400_000;
/** In three weeks at nine in Tokyo, whatever day it is. */
const START = Math.ceil(Date.now() / DAY_MS) * DAY_MS + 21 * DAY_MS;
export const onDay = (days: number) => {
  const startsAt = new Date(START + days * DAY_MS);
  return { startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000) };
};

/** Paths of every link, in text or HTML. */
export const linksIn = (text: string) =>
  [...text.matchAll(/https?:\/\/[^\s"<>]+/g)].map(([url]) => pathOf(url));
export const pathOf = (url: string) => {
  const { pathname, search } = new URL(url.replaceAll('&amp;', '&'));
  return pathname + search;
};
export const answerLinks = ({ text }: SunkMail) =>
  linksIn(text).filter((path) => path.startsWith('/answer/'));
/** Opens a page as somebody, and reads it. */
export const openPage = async (path: string, visitor: Visitor) => {
  const response = await visitor.send('GET', path);
  return { response, status: response.status, text: await response.text() };
};
