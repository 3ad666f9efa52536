import { dayMails } from './mails-days';
import { guardianMails } from './mails-guardians';
import { introductionMails } from './mails-introductions';
import { matchMails } from './mails-matches';
import { reviewMails } from './mails-reviews';
import { standingMails } from './mails-standing';

export const mails = {
  footer:
    'Tsumugi (volunteering and citizens’ activities in Tama)\nIf you were not expecting this email, you can simply delete it. If you need help, please call the volunteer centre.',
  from: 'A message from Tsumugi (volunteering in Tama)',
  address: 'If the button does not open, use this address:',
  answer: 'Look and answer',
  'how-to-answer': {
    invitation:
      'If it does not suit you, press “{{no}}”; no reason is needed. The button opens a page, and your answer counts once you press there.',
    offer:
      'If you cannot come, press “{{no}}”. The button opens a page, and your answer counts once you press there.',
    change:
      'If you cannot come, press “{{no}}”. The button opens a page, and your answer counts once you press there.',
    coming:
      'If you cannot come any more, press “{{no}}”. The button opens a page, and your answer counts once you press there.',
    'still-open':
      'To close the opening, press “{{no}}”. The button opens a page, and your answer counts once you press there.',
    representation:
      'If it is not for you, press “{{no}}”. The button opens a page, and your answer counts once you press there.',
  },
  'calendar-change': 'If you cannot come after all, please tell us here:',
  'more-days': 'and {{number}} more days',
  'calendar-file': {
    PUBLISH: 'If you use a calendar, open the attached file to put the day into it.',
    CANCEL: 'If you put the day into a calendar, open the attached file to take it out.',
  },
  fact: {
    when: 'When',
    where: 'Where',
    'meeting-point': 'Meeting point',
    'what-to-bring': 'What to bring',
    rain: 'If it rains',
    reason: 'Reason',
    note: 'Message',
    person: 'Name',
    'moved-from': 'Until now',
    'moved-to': 'New',
    session: 'Day',
    until: 'Please answer by',
    due: 'By when',
    party: 'How many come',
    outcome: 'Outcome',
  },
  'sign-in-link': {
    subject: 'Tsumugi: your sign-in link',
    summary: 'Use the button below to sign in to Tsumugi.',
    next: 'It works once, within 10 minutes. If the time has passed, just ask for a new one.',
    action: 'Sign in to Tsumugi',
  },
  digest: {
    subject: 'New openings that may suit you',
    summary: 'From the openings of the last days we chose those that fit your times and wishes.',
    next: 'If one of them appeals to you, the button below shows more. You need not do anything.',
    action: 'See activities for me',
  },
  'on-behalf': 'This message is for {{person}}, who uses no email. Please pass it on by telephone or letter.',
  'on-behalf-action': 'See how to reach this person',
  ...matchMails,
  ...introductionMails,
  ...reviewMails,
  ...dayMails,
  ...standingMails,
  ...guardianMails,
};
