/** Keeps the demo city apart from whatever was imported or generated. */
export function demoRef(ref: string): string {
  return `demo:${ref}`;
}
