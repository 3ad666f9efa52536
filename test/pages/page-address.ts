const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** `/openings/:id`: what pages of one kind have in common, without what differs from run to run. */
export function pageAddress(path: string): string {
  const [plain = '/'] = path.split('?');
  return plain
    .replaceAll(ID, ':id')
    .split('/')
    .map((part) => (/^[\w-]{20,}(\.[\w-]+)*x?$/.test(part) ? ':token' : part))
    .join('/');
}
