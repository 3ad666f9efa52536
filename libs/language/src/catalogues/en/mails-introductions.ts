/** Invitations, introductions, and what was shown of somebody. */
export const introductionMails = {
  'introduction-reminder': {
    subject: 'We are waiting for your answer: {{title}}',
    summary: 'The centre introduced “{{title}}” to you, and we are waiting for your answer.',
    next: 'Yes and no are both fine. Until you have a place, the group knows neither your name nor how to reach you.',
    action: 'See the introduction and answer',
  },
  'introduction-reminder-group': {
    subject: 'We are waiting for your answer: {{title}}',
    summary: 'The centre introduced someone to you for “{{title}}”.',
    next: 'Please say yes or no with the button below. The introduction ends after seven days.',
    action: 'See the introduction and answer',
  },
  'invitation-asked-again': {
    subject: 'Asking once more: {{title}}',
    summary: 'You answered “later” about “{{title}}”, so we ask once more.',
    next: 'Please tell us with the button below whether you can come. If you do not answer, we will not ask again.',
    action: 'See the invitation and answer',
  },
  'invitation-arrived': {
    subject: '{{group}} invites you: {{title}}',
    summary: '{{group}} would like your help with “{{title}}”.',
    next: 'The group knows neither your name nor how to reach you. Please answer yes, no or later with the button below.',
    action: 'See the invitation and answer',
  },
  'places-filled-after-all': {
    subject: 'All places are filled, thank you: {{title}}',
    summary: '“{{title}}” now has everybody it needs. Thank you for letting us ask you.',
    next: 'You need not answer any more: others are going. We will tell you when something else suits you.',
    action: 'See other activities',
  },
  'introduction-arrived': {
    subject: 'The centre introduces: {{title}}',
    summary: 'The volunteer centre would like to introduce you to “{{title}}” ({{group}}).',
    next: 'Until you answer, the group knows nothing about you. Please answer within seven days with the button below.',
    action: 'See the introduction and answer',
  },
  'ask-by-telephone': {
    subject: 'Please ask by telephone: {{title}}',
    summary: 'Somebody who is not online is invited or introduced to “{{title}}”.',
    next: 'Please telephone, ask whether they can come, and enter the answer and how they agreed on the page below.',
    action: 'See the number and enter the answer',
  },
  'invitation-accepted': {
    subject: 'Please approve: {{title}}',
    summary: 'The person whom {{group}} invited said yes to “{{title}}”. It awaits your approval.',
    next: 'Please check the conditions and times, and approve within three working days.',
    action: 'See it and approve',
  },
  'yes-received': {
    subject: 'We have your answer: {{title}}',
    summary: 'Thank you for saying yes to “{{title}}”.',
    next: 'Whose turn it is now, and until when, stands on the page below. We will tell you when it is settled.',
    action: 'See how it stands',
  },
  'invitation-accepted-for-group': {
    subject: 'Somebody you invited said yes: {{title}}',
    summary: 'One of the people you invited to “{{title}}” said yes.',
    next: 'It is the centre’s turn. After the approval you will see the name and the contact details that the person lets you see.',
    action: 'See our invitations',
  },
  'invitation-declined': {
    subject: 'An answer to your invitation: {{title}}',
    summary: 'One of the people you invited to “{{title}}” cannot come this time.',
    next: 'There may be others who can.',
    action: 'See others',
  },
  'introduction-unanswered': {
    subject: 'No answer to an introduction: {{title}}',
    summary: 'The person you introduced to “{{title}}” has not answered in time.',
    next: 'The group has not been told anything yet. You can introduce another opening.',
    action: 'See the case',
  },
  'introduction-declined': {
    subject: 'The introduction was declined: {{title}}',
    summary: 'The person you introduced will not come to “{{title}}” this time.',
    next: 'The group has been told nothing yet. The reason stands on the page below.',
    action: 'See the case',
  },
  'introduction-to-group': {
    subject: 'The centre introduces somebody: {{title}}',
    summary: 'The centre introduces somebody for “{{title}}”, who has said yes.',
    next: 'Please answer within seven days. The centre has checked already: with your yes it is settled, and you will see the name and contact details.',
    action: 'See the introduction and answer',
  },
  'consent-withdrawn': {
    subject: 'Consent withdrawn: {{title}}',
    summary:
      'Somebody who takes part in “{{title}}” has withdrawn the consent to show you name and contact details.',
    next: 'Our pages show them no more. Please delete them from your own lists and notes too, and confirm it within 14 days. If you need to reach the person, the centre will pass it on.',
    action: 'See our lists',
  },
  'destroy-list': {
    subject: 'Please destroy your list: {{title}}',
    summary: 'The time for which you may use the names and contact details for “{{title}}” is over.',
    next: 'Please delete them from your lists and notes, and confirm that you did. For another opening we will ask for consent again.',
    action: 'Confirm that it is destroyed',
  },
  'list-not-destroyed': {
    subject: 'A list is not confirmed as destroyed: {{title}}',
    summary: 'After 14 days, {{group}} has not confirmed that its list for “{{title}}” is destroyed.',
    next: 'Please ask the group by telephone, and record it on the page below.',
    action: 'See it and record',
  },
  'list-destroyed': {
    subject: 'The group has destroyed its list: {{title}}',
    summary:
      '{{group}} says that it has deleted the name and contact details that you showed for “{{title}}”.',
    next: 'There is nothing you need to do. The receipt is there to read at any time.',
    action: 'See the receipt',
  },
  'list-not-confirmed': {
    subject: 'We could not confirm that the list is destroyed: {{title}}',
    summary:
      'We are sorry: within 60 days we could not confirm that {{group}} has destroyed its list for “{{title}}”.',
    next: 'Our pages show the group nothing any more. If it worries you, please telephone the centre.',
    action: 'See the receipt',
  },
};
