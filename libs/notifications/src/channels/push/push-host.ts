/** The push services of the browsers that people use. Nothing else is ever called on a browser's word. */
const KNOWN = [
  /^fcm\.googleapis\.com$/,
  /^updates\.push\.services\.mozilla\.com$/,
  /(^|\.)push\.apple\.com$/,
  /\.notify\.windows\.com$/,
];

/**
 * Whether messages may be posted to this address.
 * @param testHosts `host:port`, over plain HTTP; none in production
 */
export function isPushHost(endpoint: string, testHosts: readonly string[] = []): boolean {
  const url = URL.parse(endpoint);
  if (!url || url.username || url.password) return false;
  if (testHosts.includes(url.host)) return true;
  return url.protocol === 'https:' && url.port === '' && KNOWN.some((host) => host.test(url.hostname));
}
