/** The page on which the form of a post stands; most forms are posted to their own page. */
const ELSEWHERE: readonly [RegExp, string][] = [
  [/^\/me\/data\/address$/, '/me/data'],
  [/^\/me\/data\/erasure\/stay$/, '/me/data'],
  [/^(\/desk\/proxy\/people\/[^/]+\/erasure)\/stay$/, '$1'],
  [/^\/desk\/proxy\/(?:search|card)$/, '/desk/proxy'],
  [/^(\/desk\/matches\/[^/]+)\/guardian(?:\/answer)?$/, '$1'],
  [/^(\/desk\/proxy\/people\/[^/]+)\/matches\/.+$/, '$1'],
  [/^(\/desk\/matches\/[^/]+)\/consultations\/[^/]+$/, '$1'],
  [/^(\/group\/attendance\/[^/]+)\/thanks$/, '$1'],
  [/^(\/me\/record)\/[^/]+$/, '$1'],
  [/^\/desk\/invitations\/([^/]+)\/answer$/, '/desk/matches/$1'],
  [/^(\/group\/applicants|\/group\/introductions|\/me\/activities)\/[^/]+\/[a-z]+$/, '$1'],
  [/\/(?:interest|answer|submission|invitations|withdrawal|destruction)$/, ''],
  [/^(\/unsubscribe\/[^/]+)\/undo$/, '$1'],
  [/^\/group\/openings\/estimate$/, '/group/openings/new'],
  [/^(\/group\/openings\/[^/]+\/editions\/[^/]+)\/removal$/, '$1'],
  [/^\/group\/files\/[^/]+\/removal$/, '/group/files'],
  [/^\/group\/members\/[^/]+\/(?:withdrawal|end)$/, '/group'],
  [/^(\/group\/members\/[^/]+)\/(?:acceptance|refusal)$/, '$1'],
  [/^\/group\/members$/, '/group'],
  [/^(\/group\/openings\/[^/]+)\/discarding$/, '$1'],
  [/^\/sign-out$/, '/'],
  [/^\/sign-in\/(?:code|passkey(?:\/options)?)$/, '/sign-in'],
  [/^(\/me\/devices)\/.+$/, '$1'],
];

/** @param address of the post, with its query */
export function formPage(address: string): string {
  const [path = '/', query] = address.split('?');
  const [from, to] = ELSEWHERE.find(([pattern]) => pattern.test(path)) ?? [/$/, ''];
  const page = path.replace(from, to);
  return query ? `${page}?${query}` : page;
}
