export const wishes = {
  title: 'How we contact you',
  way: 'How we contact you',
  lead: 'Choose which messages you get, where and when. Changes also count for messages that are still waiting to be sent.',
  done: 'Saved. We will tell you this way from now on.',
  submit: 'Tell me this way',
  kinds: 'By kind of message',
  when: 'At what times',
  asking: 'Being asked to help',
  only: 'Everything comes by email for now. Once you connect LINE or another way, you can choose here.',
  must: 'Results of your applications and changes of day or time always reach you. They cannot be switched off.',
  channel: {
    mail: 'Email',
    line: 'LINE',
    push: 'Notification on this device',
    paper: 'Letter',
    phone: 'Telephone',
    none: 'Do not send',
  },
  digest: {
    weekly: 'Once a week',
    daily: 'Every day',
    off: 'Do not send',
  },
  'any-hour': 'At any hour',
  hour: '{{hour}}:00',
  kind: {
    reminder: 'Reminders before an activity',
    invitation: 'Invitations to help',
    thanks: 'Thanks and records',
    digest: 'New openings for you',
  },
  off: {
    title: 'Stop these messages',
    ask: 'Stop “{{kind}}” emails?',
    keep: 'Important messages, such as results and changes of time, will still reach you.',
    submit: 'Stop them',
    done: 'You will get no more “{{kind}}” emails.',
    already: '“{{kind}}” emails are already switched off.',
    undo: 'Send them again',
    undone: 'You will go on getting “{{kind}}” emails.',
    more: 'Change other messages, too',
  },
  foot: {
    off: 'Stop messages like this',
    wishes: 'Change how we contact you',
  },
  'must-work':
    'Messages about work for a group or the centre cannot be switched off either, because somebody is waiting.',
  asks: {
    none: 'Please do not ask me',
    usual: 'Up to {{number}} times a week (usual)',
    more: 'Up to {{number}} times a week',
  },
};

export const wishLabels = {
  'channel-decision': 'Important: results of applications, changes of day or time',
  'channel-work': 'Work for a group or the centre',
  'channel-reminder': 'Reminders (a week and a day before)',
  'channel-invitation': 'Invitations to help',
  'channel-thanks': 'Thanks and records',
  'channel-digest': 'Where to send new openings',
  digest: 'New openings that suit you',
  'quiet-from': 'Quiet at night from',
  'quiet-until': 'Quiet until',
  'weekly-asks': 'How often we may ask you',
  'no-asks-until': 'Do not ask me until',
};

export const wishHints = {
  'quiet-from':
    'Messages from these hours reach you in the morning. Sign-in emails, and what cannot wait until morning, are sent at night, too. To get everything at night, choose “At any hour” in both.',
  'no-asks-until': 'A break while you are busy. From this day on we may ask again.',
  'weekly-asks': 'How often groups or the centre ask whether you would like to come.',
};

export const wishRefusals = {
  'unsubscribe-link-unknown': {
    title: 'We do not know this link',
    'what-to-do':
      'The address was cut off, or it is no longer in use. Open the link again from the email, or sign in and go to “How we contact you”.',
  },
  'must-be-told': {
    title: 'This message cannot be switched off',
    'what-to-do': 'Important messages always reach you. You can choose another way to get them.',
  },
};
