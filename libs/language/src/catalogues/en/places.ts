export const places = {
  full: 'Full – you can join the waiting list',
  'moved-from': 'Until now:',
  'moved-to': 'New:',
  'offer-yes': 'Yes, I am coming',
  'offer-no': 'Not this time',
  'change-yes': 'Yes, I can come at the new time',
  'change-no': 'I cannot come',
  'done-offer-yes': 'You have a place. We also send you the time and place by email.',
  'done-offer-no': 'Thank you for your answer. We ask the next person.',
  'done-change-yes': 'Thank you. We look forward to seeing you at the new time.',
  'done-change-no': 'Thank you for your answer. You are not expected on that day.',
  undo: 'Take it back (within 10 minutes)',
  undone: 'Taken back: everything is as it was. Nobody has been told.',
  resident: {
    position: 'You are number {{position}} on the waiting list. When a place comes free we ask in turn.',
    offered:
      'A place is free and it is your turn. We keep it for you until {{until}}. Please tell us whether you can come.',
    called: 'A place is free right now. As the day is near it goes to whoever says yes first.',
    moved: 'The date or time has changed. Without an answer by {{until}} your place goes to somebody else.',
  },
  coordinator: {
    position: 'Number {{position}} on the waiting list.',
    offered: 'A place is kept until {{until}}. You can enter the answer given by telephone.',
    called: 'A place is free for whoever says yes first. You can enter the answer given by telephone.',
    moved:
      'The session was moved and an answer is awaited; the place is given back on {{until}}. You can enter the answer given by telephone.',
  },
  sessions: {
    title: 'Change the days: {{title}}',
    way: 'Move or cancel days, change the number of places',
    taken: '{{taken}} of {{capacity}} places are taken; {{waiting}} on the waiting list.',
    'taken-no-limit': 'No limit. {{taken}} people are coming.',
    move: 'Move this day',
    'move-word':
      'We tell everybody who applied the old and the new time. Those who have a place are asked whether they can still come.',
    'move-submit': 'Move and tell everybody',
    enlarge: 'Change the number of places',
    'enlarge-submit': 'Change',
    cancel: 'Cancel this day',
    'cancel-word': 'We tell everybody who applied, with your reason. This cannot be undone.',
    'cancel-submit': 'Cancel and tell everybody',
    close: 'Close this opening',
    'close-word':
      'Nobody can apply any more. Those who wait for an answer or a place are told that it has ended. Those who have a place keep it.',
    'close-submit': 'Close the opening',
    'done-moved': 'The day has been moved. We are telling everybody who applied.',
    'done-cancelled': 'The day has been cancelled. We are telling everybody who applied.',
    'done-capacity':
      'The number of places has been changed. Free places are offered to the waiting list at once.',
    'done-closed': 'The opening is closed. We are telling those who waited.',
  },
};
