import type { Permission } from './policy';

/**
 * What somebody of the centre may do in the pages of a resident whom they help at the counter: look for openings, take
 * part, answer, withdraw. The resident's data, devices, address and erasure stay the resident's; the desk is closed meanwhile.
 */
export const WHILE_HELPING: readonly Permission[] = [
  'read the public pages',
  'see whether the service is well',
  'choose a language',
  'sign out',
  'end the help at the counter',
  'see my start page',
  'see what fits me',
  'show interest',
  'see my activities',
  'withdraw my interest',
  'make my party smaller',
  'answer an invitation',
  'answer for a place',
  'say that I come',
  'take back a step',
  'read the history of a match',
  'see my record',
];
