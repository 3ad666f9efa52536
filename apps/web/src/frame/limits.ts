export interface Limit {
  readonly name: string;
  /** `POST /sign-in`, in lower case and without a slash at the end. */
  readonly routes: RegExp;
  readonly per: 'address' | 'account';
  readonly points: number;
  readonly seconds: number;
  /** Counted for all processes together. */
  readonly shared: boolean;
}

const TEN_MINUTES = 600;
const AN_HOUR = 3600;
const MINUTE = 60;

/** An office or a school stands behind one address: what is counted by address leaves room for all who sit there. */
export const LIMITS: readonly Limit[] = [
  {
    name: 'ask',
    routes: /^POST \/(sign-in|api\/v1\/sign-in-links)$/,
    ...{ per: 'address', points: 30, seconds: TEN_MINUTES, shared: true },
  },
  {
    name: 'enter',
    routes: /^(POST \/(sign-in\/.+|api\/v1\/session)|GET \/sign-in\/provider(\/.*)?)$/,
    ...{ per: 'address', points: 60, seconds: TEN_MINUTES, shared: true },
  },
  {
    name: 'set-up',
    routes: /^POST \/setup$/,
    ...{ per: 'address', points: 10, seconds: AN_HOUR, shared: true },
  },
  {
    name: 'guardian',
    routes: /^POST \/(api\/v1\/)?guardian/,
    ...{ per: 'address', points: 30, seconds: TEN_MINUTES, shared: true },
  },
  {
    // Drawing pictures is the dearest thing that one request can ask for.
    name: 'files',
    routes: /^POST \/group\/files$/,
    ...{ per: 'account', points: 30, seconds: TEN_MINUTES, shared: false },
  },
  {
    // What nobody signed in sends is kept for an hour, too.
    name: 'long-forms',
    routes: /^POST \/(groups\/new|group\/(edit|openings\/([^/]+\/(edit|editions\/[^/]+)|new)))$/,
    ...{ per: 'address', points: 120, seconds: TEN_MINUTES, shared: false },
  },
  {
    name: 'change',
    routes: /^(POST|PUT|PATCH|DELETE) /,
    ...{ per: 'account', points: 240, seconds: MINUTE, shared: false },
  },
  { name: 'request', routes: /^/, per: 'address', points: 1500, seconds: MINUTE, shared: false },
];
