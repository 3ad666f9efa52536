/** The file of a page's picture: `search-nothing-found-375.png`. */
export function pictureName(name: string, width: number): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${plain}-${width}.png`;
}
