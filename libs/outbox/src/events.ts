/** Everything that a message can be about; each has one template. */
export const EVENTS = [
  'sign-in-link',
  'interest-received',
  'interest-arrived',
  'interest-withdrawn',
  'group-accepted',
  'accepted-told-resident',
  'match-approved',
  'match-approved-for-group',
  'match-declined',
  'match-declined-for-group',
  'group-received',
  'group-to-review',
  'group-registered',
  'group-returned',
  'opening-received',
  'opening-to-review',
  'opening-published',
  'opening-returned',
] as const;

export type EventName = (typeof EVENTS)[number];
