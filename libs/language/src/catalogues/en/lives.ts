export const lives = {
  done: {
    renewed: 'The registration is renewed for another year.',
    'in-review':
      'Your renewal has arrived. It is now the centre’s turn; you get an answer by e-mail within 5 working days.',
    'hand-over-asked': 'The request has been sent. It is now the other person’s turn.',
    'still-open': 'Thank you: this opening stays public. We ask again in 30 days.',
    copied: 'Copied as a draft. Please check the text and the dates, then ask the centre to review it.',
  },
  renewal: {
    turn: 'It is time to renew the registration. It is your turn, until {{until}}.',
    why: 'Press “Renew” to go on for another year. Otherwise the registration ends and your public openings close.',
    submit: 'Renew',
    lapsed: 'The registration has run out. Your openings are not public.',
    again: 'To go on, press “Renew”. The centre reviews it once more and answers within 5 working days.',
  },
  'still-open': {
    turn: 'Are you still looking for people? It is your turn, until {{until}}.',
    why: 'Without an answer the opening is taken down. Those who have a place keep it.',
    submit: 'Still open',
  },
  'hand-over': {
    way: 'Hand over to a new representative',
    word: 'We send a request to the e-mail address of the next representative. Until that person accepts, you stay the representative. They have 30 days to answer.',
    submit: 'Send the request',
    'under-way':
      'You have asked {{email}} to take over. It is their turn. Without an answer until {{until}} you stay the representative.',
    title: 'Representative of “{{group}}”',
    asked: 'The representative of “{{group}}” asks you to take over.',
    turn: 'It is your turn, until {{until}}. Without an answer nothing changes.',
    'what-changes':
      'If you accept, you see the openings and applicants on the group’s page, and the centre writes to you. The present representative stays as a contact.',
    accept: 'I accept',
    decline: 'Not this time',
    accepted: 'The representative has changed. The former one stays as a contact.',
    declined: 'This request was declined. The representative stays the same; there is nothing for you to do.',
    expired: 'The time to answer is over. The representative stays the same.',
    'to-group': 'To the group’s page',
    'to-start': 'To the start page',
  },
  copy: {
    word: 'Makes a draft with the same text, its dates moved to weeks to come.',
    submit: 'Copy as a new opening',
  },
  recurrence: {
    legend: 'Repeat',
    word: 'Fills in the days that follow, from the date and times of the first session. You can change each of them afterwards.',
    submit: 'Add to the sessions',
    none: 'Do not repeat',
    weekly: 'Every week',
    'every-two-weeks': 'Every two weeks',
    monthly: 'Every month, same week and weekday',
    added: '{{number}} sessions are filled in. They are not saved yet.',
    'most-added': '{{number}} sessions are filled in; 60 are the most at once. They are not saved yet.',
  },
};
