import type { Actor } from '@app/database';

/** Who may do it. Relations: `own` and `of my group` are checked by the action on the row that it loads. */
type Who =
  | 'anyone'
  | 'signed-in'
  | 'resident'
  | 'group-member'
  | 'group-or-centre'
  | 'coordinator'
  | 'head-coordinator'
  | 'administrator'
  | 'demo'
  | 'demo-or-administrator';

/**
 * Who may do what, in the words of the centre. A route names one row; a route without a row is refused, and a test walks
 * the router to find it.
 */
export const POLICY = {
  'read the public pages': 'anyone',
  'see whether the service is well': 'anyone',
  'read the metrics with their token': 'anyone',
  'ask for a sign-in link': 'anyone',
  'use a sign-in link': 'anyone',
  'sign out': 'anyone',
  'set up the service': 'anyone',
  'choose a language': 'anyone',
  'answer as a guardian': 'anyone',
  'receive what LINE sends': 'anyone',
  'answer from a message': 'anyone',
  'read a calendar by its address': 'anyone',
  'unsubscribe by the link of a mail': 'anyone',
  'read the demo mailbox': 'demo',
  'see the components': 'demo-or-administrator',
  'read a file': 'anyone',
  'confirm a new address': 'anyone',
  'fill in my card': 'signed-in',
  'see my data': 'signed-in',
  'be erased': 'signed-in',
  'change my address': 'signed-in',
  'see my start page': 'signed-in',
  'see my family': 'signed-in',
  'answer for my family': 'signed-in',
  'choose what I am told': 'signed-in',
  'manage my devices': 'signed-in',
  'manage my passkeys': 'signed-in',
  'register a group': 'signed-in',
  'see what fits me': 'resident',
  'show interest': 'resident',
  'see my activities': 'resident',
  'withdraw my interest': 'resident',
  'make my party smaller': 'resident',
  'block a group': 'resident',
  'name my guardian': 'resident',
  'renew a group': 'group-or-centre',
  'say that an opening is still open': 'group-or-centre',
  'hand over a group': 'group-member',
  'answer to represent a group': 'signed-in',
  'see my group': 'group-member',
  'keep files of my group': 'group-member',
  'take a file of a group away': 'group-or-centre',
  'say who acts for my group': 'group-member',
  'answer to join a group': 'signed-in',
  'write an opening': 'group-member',
  'write an edition of an opening': 'group-or-centre',
  'see who is interested': 'group-member',
  'answer an interest': 'group-member',
  'invite a candidate': 'group-member',
  'answer an invitation': 'signed-in',
  'read a receipt': 'signed-in',
  'read the history of a match': 'signed-in',
  'withdraw my consent': 'signed-in',
  'confirm that a list is destroyed': 'signed-in',
  'answer for a place': 'signed-in',
  'take back a step': 'signed-in',
  'say that I come': 'signed-in',
  'say how long I was there': 'signed-in',
  'check in at the place': 'signed-in',
  'say thank you': 'signed-in',
  'tell the centre what was not as agreed': 'signed-in',
  'see my record': 'resident',
  'open my calendar': 'resident',
  'record attendance': 'group-or-centre',
  'settle a consultation': 'coordinator',
  'change a session': 'group-or-centre',
  'see who comes to a session': 'group-or-centre',
  'ask what would bring more people': 'group-or-centre',
  'see the desk': 'coordinator',
  'read the letters': 'coordinator',
  'review a group': 'coordinator',
  'review an opening': 'coordinator',
  'approve a match': 'coordinator',
  'make a plan': 'coordinator',
  'block a person for a group': 'coordinator',
  'record a consent or an insurance': 'coordinator',
  'introduce a resident': 'coordinator',
  'see the ladder': 'coordinator',
  'run the ladder': 'coordinator',
  'ask a guardian': 'coordinator',
  'enter for a person': 'coordinator',
  'merge two cards': 'coordinator',
  'read what would help a person': 'coordinator',
  'correct what would help a person': 'coordinator',
  'help at the counter': 'coordinator',
  'end the help at the counter': 'signed-in',
  'hand out the data of a person': 'coordinator',
  'correct a person': 'coordinator',
  'erase a person': 'coordinator',
  'carry out letters and calls': 'coordinator',
  'choose my channels': 'signed-in',
  'make good what was not delivered': 'coordinator',
  'see the approval rules': 'coordinator',
  'draft an approval rule': 'coordinator',
  'switch an approval rule': 'head-coordinator',
  'watch the queues': 'administrator',
  'see the administration': 'administrator',
  'change the settings of the city': 'administrator',
  'appoint staff': 'administrator',
  'sign somebody out': 'administrator',
  'search the audit trail': 'administrator',
} as const satisfies Record<string, Who>;

export type Permission = keyof typeof POLICY;

/** Default deny: an unknown permission is refused, too. */
export function may(actor: Actor, permission: Permission, demo: boolean): boolean {
  return holds(POLICY[permission], actor, demo);
}

function holds(who: Who | undefined, actor: Actor, demo: boolean): boolean {
  if (who === 'anyone') return true;
  if (who === 'demo' || (who === 'demo-or-administrator' && demo)) return demo;
  if (actor.kind !== 'account') return false;
  if (who === 'signed-in') return true;
  if (who === 'resident') return actor.personId !== null;
  if (who === 'group-member') return actor.groupIds.length > 0;
  if (who === 'group-or-centre') return actor.groupIds.length > 0 || actor.staff !== null;
  if (who === 'administrator' || who === 'demo-or-administrator')
    return actor.staff?.role === 'administrator';
  if (who === 'head-coordinator') return actor.staff !== null && actor.staff.role !== 'coordinator';
  return who === 'coordinator' && actor.staff !== null;
}
