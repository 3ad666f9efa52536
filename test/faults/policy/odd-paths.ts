/** Other ways to write an address, none of which opens a door that is closed. */
export function oddPathsOf(path: string): string[] {
  const [, first = '', ...rest] = path.split('/');
  const tail = rest.length > 0 ? `/${rest.join('/')}` : '';
  return [
    `${path}/`,
    `//${first}${tail}`,
    `/./${first}${tail}`,
    `/%2e/${first}${tail}`,
    `/help/%2e%2e/${first}${tail}`,
    `/${first.toUpperCase()}${tail}`,
    `/${encodeFirst(first)}${tail}`,
    `${path}%00`,
    `${path};x=1`,
    `${path}?_method=GET`,
  ];
}

function encodeFirst(segment: string): string {
  return segment === '' ? '' : `%${segment.charCodeAt(0).toString(16)}${segment.slice(1)}`;
}
