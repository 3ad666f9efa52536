interface NeverKept {
  readonly routes: RegExp;
  readonly because: string;
}

/** Changes whose answers are not kept, each with its reason. */
const NEVER_KEPT: readonly NeverKept[] = [
  {
    routes:
      /^POST \/(sign-in(\/.*)?|setup|me\/devices(\/.*)?)$|^POST \/api\/v1\/sign-in-links$|^(POST|DELETE) \/api\/v1\/session$/i,
    because: 'a way in is a secret; a link works once anyhow, and its cookie belongs to one answer only',
  },
  {
    routes: /^POST \/(api\/v1\/people-searches|desk\/proxy\/search)$/,
    because: 'it changes nothing, and its answer is full of names',
  },
  {
    routes: /^POST \/answer\/[^/]+$|^PUT \/api\/v1\/questions\/[^/]+\/answer$/,
    because:
      'the address answers for somebody and must not be kept; said twice, an answer counts once anyhow',
  },
  {
    routes: /^POST \/unsubscribe\/[^/]+(\/undo)?$/,
    because: 'the address switches off for somebody and must not be kept; said twice, it counts once anyhow',
  },
  {
    routes: /^POST \/(me\/channels\/line-code|api\/v1\/me\/line-codes|api\/v1\/line\/webhook)$/,
    because: 'a code that links is a secret, and the latest one counts; what LINE sends has a key of its own',
  },
  { routes: /^POST \/sign-out$/, because: 'the session ends, and with it whoever the answer is kept for' },
];

/** @param path without its query */
export function isNeverKept(method: string, path: string): boolean {
  return NEVER_KEPT.some(({ routes }) => routes.test(`${method} ${path}`));
}
