/** A group from year to year, and who acts for it. */
export const standingMails = {
  'group-to-renew': {
    subject: 'Please renew: {{group}}',
    summary: 'The registration of {{group}} will soon be a year old.',
    next: 'If you go on, please press “Renew” with the button below. You can correct what has changed first.',
    action: 'Renew the registration',
  },
  'group-to-renew-soon': {
    subject: 'One week left to renew: {{group}}',
    summary: 'The registration of {{group}} ends in a week.',
    next: 'Without a renewal it ends, and your public openings close. To go on, please renew with the button below.',
    action: 'Renew the registration',
  },
  'group-lapsed': {
    subject: 'The registration has ended: {{group}}',
    summary:
      '{{group}} was not renewed, so its registration has ended. Its public openings are closed; activities that are settled stay as they are.',
    next: 'To start again, renew with the button below. The centre will look at it first.',
    action: 'See our group',
  },
  'group-lapsed-for-centre': {
    subject: 'A registration has lapsed: {{group}}',
    summary: 'The registration of {{group}} ended without a renewal.',
    next: 'Its public openings are closed. If activities are settled, please get in touch with the group.',
    action: 'See the group',
  },
  'opening-still-open': {
    subject: 'Are you still looking? {{title}}',
    summary: '“{{title}}” has been public for 30 days.',
    next: 'If you still look for people, press “{{yes}}” below. Without an answer we take it down at the time above. Places that were given stay.',
    action: 'Say “still open”',
  },
  'opening-unpublished': {
    subject: 'Taken down: {{title}}',
    summary: 'We had no answer, so “{{title}}” is no longer public.',
    next: 'Activities that are settled stay as they are. To look for people again, copy this opening.',
    action: 'See the opening',
  },
  'represent-asked': {
    subject: 'Will you represent {{group}}?',
    summary: 'The representative of {{group}} asks you to take over.',
    next: 'Please answer yes or no with the button below. Nothing changes before you answer; the request ends after 30 days.',
    action: 'See the request and answer',
  },
  'represent-reminder': {
    subject: 'We are waiting for your answer: {{group}}',
    summary: 'You have not answered whether you will represent {{group}}.',
    next: 'The request ends in two weeks.',
    action: 'See the request and answer',
  },
  'represent-last-reminder': {
    subject: 'One week left: {{group}}',
    summary: 'One week is left to say whether you will represent {{group}}.',
    next: 'Without an answer everything stays as it is.',
    action: 'See the request and answer',
  },
  'represent-accepted': {
    subject: 'A new representative: {{group}}',
    summary: '{{group}} has a new representative.',
    next: 'The former representative stays as a contact person.',
    action: 'See our group',
  },
  'represent-unchanged': {
    subject: 'The representative stays: {{group}}',
    summary: 'The representative of {{group}} has not changed.',
    next: 'You can ask again at any time.',
    action: 'See our group',
  },
  'member-asked': {
    subject: 'Will you act for {{group}}, too?',
    summary: 'The representative of {{group}} asks you to become one of its members.',
    next: 'Please say yes or no on the page below within 14 days. If you do not know the group, you need not do anything.',
    action: 'Look and answer',
  },
  'member-joined': {
    subject: 'A new member of {{group}}',
    summary: 'The person whom you invited is now a member of {{group}}.',
    next: 'You can look after openings and applicants together.',
    action: 'To your group’s page',
  },
  'member-not-joined': {
    subject: 'No new member of {{group}}',
    summary: 'The person whom you invited did not become a member of {{group}}.',
    next: 'There was no answer, or it was no this time. You can invite once more.',
    action: 'To your group’s page',
  },
};
