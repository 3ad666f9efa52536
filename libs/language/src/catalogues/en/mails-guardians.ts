/** What is asked of guardians, and what they say. */
export const guardianMails = {
  'guardian-asked': {
    subject: 'To the guardian: please give your consent',
    summary:
      '{{person}} has asked to take part in “{{title}}” by {{group}}. People under 18 need the consent of a guardian.',
    next: 'Use the button below to see what it is and when, and choose “I consent” or “I do not consent”. Please answer within 7 days (or up to 2 hours before the start, if it is soon). This link is yours alone: please do not pass it on.',
    action: 'See the details and answer',
  },
  'guardian-reminder': {
    subject: 'To the guardian: we are waiting for your answer',
    summary: 'We are waiting for your answer about {{person}} taking part in “{{title}}”.',
    next: 'Please choose “I consent” or “I do not consent”. Without an answer by the deadline, the application ends.',
    action: 'See the details and answer',
  },
  'guardian-to-call': {
    subject: 'Please telephone a guardian: {{title}}',
    summary: 'Somebody under 18 has applied for “{{title}}”. Their guardian uses no email.',
    next: 'Please ask for consent by telephone or on paper and put it on record with the application. Name and telephone number are on that page.',
    action: 'Open the application',
  },
  'guardian-consented': {
    subject: 'Your guardian has consented',
    summary: 'Your guardian has consented to your taking part.',
    next: 'There is nothing else for you to do. We will write again once your place is settled.',
    action: 'See my activities',
  },
  'consent-arrived': {
    subject: 'A guardian’s consent has arrived: {{title}}',
    summary: 'The guardian’s consent for an application for “{{title}}” has arrived.',
    next: 'You can approve it now.',
    action: 'See the details and approve',
  },
  'guardian-answer-received': {
    subject: 'We have your answer',
    summary: 'We have your answer about {{person}} taking part. Thank you.',
    next: 'You can see your answer with the button below. You can take back a consent there at any time.',
    action: 'See my answer',
  },
  'guardian-refused': {
    subject: 'You cannot take part this time: {{title}}',
    summary: 'You cannot take part in “{{title}}” this time, because your guardian has not consented.',
    next: 'Please talk it over with your guardian. When you apply for something else, we will ask them again.',
    action: 'See what fits me',
  },
  'guardian-refused-for-group': {
    subject: 'An application has ended: {{title}}',
    summary: 'One application for “{{title}}” has ended, because a consent that it needs was not given.',
    next: 'There is nothing for you to do. If a place was held, it is free again.',
    action: 'See the applications',
  },
  'guardian-request-over': {
    subject: 'We no longer need your answer',
    summary: 'We no longer need your answer about {{person}} taking part.',
    next: 'The time for an answer has passed, or an answer is no longer needed. There is nothing for you to do. Another application can be made at any time.',
    action: 'See more',
  },
  'guardian-withdrew': {
    subject: 'You can no longer take part: {{title}}',
    summary: 'Your guardian has taken back the consent, so your coming days in “{{title}}” are called off.',
    next: 'Please talk it over with your guardian. If you need help, telephone the volunteer centre.',
    action: 'See my activities',
  },
  'guardian-withdrew-for-group': {
    subject: 'Somebody can no longer come: {{title}}',
    summary:
      'Somebody who was to come to “{{title}}” can no longer do so, because a consent that is needed was taken back.',
    next: 'The place is free again. There is nothing for you to do.',
    action: 'See the applications',
  },
};
