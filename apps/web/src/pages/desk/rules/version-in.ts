/** The version that an address names; `null`, the latest, where it names none. */
export function versionIn({ version }: Readonly<Record<string, unknown>>): number | null {
  return typeof version === 'string' && /^\d{1,6}$/.test(version) ? Number(version) : null;
}
