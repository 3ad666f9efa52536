export const placeMails = {
  'place-offered': {
    subject: 'A place is free – please answer: {{title}}',
    summary: 'Thank you for waiting. A place in “{{title}}” came free, and it is your turn.',
    next: 'Please tell us by the time above whether you can come. We keep the place for you until then. Without an answer we ask the next person.',
    action: 'Look and answer',
  },
  'place-free-now': {
    subject: 'A place is free right now: {{title}}',
    summary:
      'A place in “{{title}}” came free. We are telling everybody on the waiting list at the same time.',
    next: 'As the day is near there are no turns: the place goes to whoever says yes first.',
    action: 'Look and answer',
  },
  'place-taken': {
    subject: 'The place has gone to somebody else: {{title}}',
    summary: 'The free place in “{{title}}” went to somebody who answered first.',
    next: 'If another place comes free we tell you at once. The waiting list ends two hours before the start.',
    action: 'See how it stands',
  },
  'session-moved': {
    subject: 'New date or time – please answer: {{title}}',
    summary: 'The date or time of “{{title}}” has changed. Please tell us whether you can still come.',
    next: 'Please answer by the time above. Without an answer your place goes to somebody else 24 hours before the start.',
    action: 'Look and answer',
  },
  'session-moved-told': {
    subject: 'New date or time: {{title}}',
    summary: 'The date or time of “{{title}}”, for which you applied, has changed.',
    next: 'If the new time suits you there is nothing to do. If not, you can step back with the button below.',
    action: 'See my application',
  },
  'place-freed': {
    subject: 'You no longer have a place: {{title}}',
    summary: 'Your place in “{{title}}” on the day below has been given back, for the reason below.',
    next: 'If it suits you again, please apply once more. If anything is unclear, please call the volunteer centre.',
    action: 'See my activities',
  },
  'place-freed-for-group': {
    subject: 'Somebody is not coming: {{title}}',
    summary: 'One of those who were coming to “{{title}}” will not come on the day below.',
    next: 'We offer the free place to those on the waiting list in turn. There is nothing for you to do.',
    action: 'See the applications',
  },
  'session-cancelled': {
    subject: 'Cancelled: {{title}}',
    summary: 'We are sorry: “{{title}}” on the day below has been cancelled.',
    next: 'Please do not come on that day. If you applied for other days, those stay as they are.',
    action: 'See my activities',
  },
  'change-unanswered': {
    subject: 'No answer to a change of time: {{title}}',
    summary: 'Somebody who is coming to “{{title}}” has not answered the change of date or time.',
    next: 'Please telephone and ask whether they can still come; you can enter the answer for them. Without one the place is given back 24 hours before the start.',
    action: 'Look and telephone',
  },
  'opening-session-moved': {
    subject: 'We told everybody about the new time: {{title}}',
    summary: 'We told everybody who applied for “{{title}}” about the new date or time.',
    next: 'Those who have a place are asked whether they can still come. You can follow the answers on the page of applications.',
    action: 'See the opening',
  },
  'opening-session-cancelled': {
    subject: 'We told everybody that it is cancelled: {{title}}',
    summary: 'We told everybody who applied for “{{title}}” that the session is cancelled.',
    next: 'There is nothing for you to do. For another day, please write a new opening.',
    action: 'See the opening',
  },
};
