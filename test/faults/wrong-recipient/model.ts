/**
 * What the design says about who may be told, in memory: written from the promises, not from the code. Addresses are
 * those that somebody has now.
 */
export interface Model {
  readonly resident: { email: string; isErased: boolean; isBlocked: boolean; isPaused: boolean };
  readonly members: { email: string; isIn: boolean }[];
  readonly staff: { email: string; isHere: boolean }[];
  /** Answers for the whole city and never leaves. */
  readonly head: string;
  readonly guardian: { email: string; isAsked: boolean };
  readonly link: { isUsed: boolean };
  /** The group may read the resident's name. */
  isNameOpen: boolean;
  /** Kinds that the resident has switched off. */
  readonly off: Set<string>;
}

export const TOLD = {
  'match-declined': { to: 'resident', kind: 'decision' },
  'session-tomorrow': { to: 'resident', kind: 'reminder' },
  'thanks-from-group': { to: 'resident', kind: 'thanks' },
  'invitation-arrived': { to: 'resident', kind: 'invitation' },
  'interest-arrived': { to: 'group', kind: 'work' },
  'match-approved-for-group': { to: 'group', kind: 'decision' },
  'group-accepted': { to: 'centre', kind: 'work' },
  'guardian-asked': { to: 'guardian', kind: 'access' },
  'sign-in-link': { to: 'link', kind: 'access' },
} as const;

export type Told = keyof typeof TOLD;

/** Every address to which the message may go now. */
export function mayBeTold(model: Model, event: Told): string[] {
  const { to, kind } = TOLD[event];
  const { resident, guardian, link } = model;
  if (to === 'group') return groupNow(model);
  if (to === 'centre') return centreNow(model);
  if (to === 'guardian') return guardian.isAsked ? [guardian.email] : [];
  if (resident.isErased) return [];
  if (to === 'link') return link.isUsed ? [] : [resident.email];
  if (model.off.has(kind)) return [];
  if (kind === 'invitation' && resident.isPaused) return [];
  // Nothing comes from a group that somebody has blocked, but the decisions about what was under way.
  if ((kind === 'invitation' || kind === 'thanks') && resident.isBlocked) return [];
  return [resident.email];
}

/** A group for which nobody acts is reached through the centre. */
function groupNow(model: Model): string[] {
  const members = model.members.filter(({ isIn }) => isIn).map(({ email }) => email);
  return members.length > 0 ? members : centreNow(model);
}

function centreNow({ staff, head }: Model): string[] {
  return [head, ...staff.filter(({ isHere }) => isHere).map(({ email }) => email)];
}
