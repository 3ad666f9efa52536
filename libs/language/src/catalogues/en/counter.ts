/** Helping a resident at the counter, in the resident's own pages. */
export const counter = {
  way: 'Help in their own pages',
  back: '← This person',
  title: 'Help in the pages of {{name}}',
  lead: 'For when the person is at the counter or on the telephone and asks for it. Their own pages open on this device.',
  limited:
    'It ends by itself after 15 minutes. You can search, apply, answer and withdraw; the card, contact details, devices, data and erasure are out of reach.',
  told: 'The person is told by email at once.',
  written: 'Who helped whom and when is written down.',
  closed: 'Your desk is closed meanwhile.',
  agreed: { counter: 'Asked for it at the counter', telephone: 'Asked for it on the telephone' },
  begin: 'Begin to help',
  mark: 'Helping',
  acting: 'You are helping in the pages of {{name}} (until {{until}}).',
  end: 'Stop helping',
};

export const counterLabels = { 'help-agreed': 'How did they ask for it?' };

export const counterRefusals = {
  'not-while-helping': {
    title: 'Not while you are helping',
    'what-to-do': 'Let the person do it, or press “Stop helping” above first.',
  },
};

export const counterMails = {
  'counter-help': {
    subject: 'Somebody of the centre is helping in your pages',
    summary:
      'Somebody of the volunteer centre has begun to help in your pages, because you asked for it. It ends by itself after 15 minutes.',
    next: 'You need not do anything. With the button below you can see what was done. If you did not ask for it, please tell the centre at once.',
    action: 'See',
  },
};
