/**
 * The condition of a device that is signed in: neither ended nor past the life of its cookie.
 * @param device the alias of `devices`
 * @param now the parameter that holds the time
 */
export const signedIn = (device: string, now: string) =>
  `${device}.ended_at IS NULL AND ${device}.seen_at > ${now}::timestamptz - interval '30 days'`;
