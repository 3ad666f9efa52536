/** Minutes from start to end, 1–1440. */
export function lengthOf({ startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date }): number {
  return Math.min(1440, Math.max(1, Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000)));
}
