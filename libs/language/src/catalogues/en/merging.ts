/** Two cards of one person. */
export const merging = {
  way: 'Look for a second card of this person',
  title: 'Has {{name}} one card only?',
  lead: 'Cards with the same name, reading, birthday or telephone number. If one belongs to the same person, compare the two and merge them.',
  none: 'No other card is like this one.',
  compare: 'Compare the two',
  'compare-title': 'One person, two cards?',
  'compare-lead':
    'If both belong to one person, they become one card. The card that somebody signs in with stays; if there is none, the newer one.',
  back: '← {{name}}',
  side: { kept: 'Card that is kept', other: 'Card that is removed', both: 'Both' },
  option: '{{side}}: {{value}}',
  nothing: '(nothing)',
  'by-mail': 'By email ({{email}})',
  'never-signed-in': 'nobody has signed in with it yet',
  'by-hand': 'Telephone and letters',
  made: 'Made on',
  account: 'Registered',
  history: 'Applications and activities',
  'history-words': 'Applications: {{matches}}. Took part: {{attended}} ({{hours}})',
  free: '{{days}} ({{hours}} hours a week)',
  online: 'up to {{way}}, online as well',
  'choose-title': 'Where they differ: which is right?',
  'same-title': 'The same on both',
  moves: {
    title: 'What goes over to the card that is kept',
    none: 'Nothing to move.',
    line: '{{what}}: {{number}}',
    matches: 'Applications and activities',
    places: 'Places held',
    hours: 'Attendance and hours',
    consents: 'Consents to show contact data',
    qualifications: 'Qualifications and insurance',
    'days-away': 'Days away',
    letters: 'Messages (with letters and calls)',
    asks: 'Record of automatic invitations',
    blocks: 'Groups not to be matched with',
    guardian: 'Consent of a guardian',
  },
  'in-the-way': {
    title: 'Please settle this first',
    'places-overlap':
      'Both cards hold a place at the same time. Ask the person, and withdraw one of the two.',
    'same-opening': 'Both cards have applied for the same opening. Withdraw one of the two.',
    'guardian-asked-twice': 'The guardian has been asked for both cards. Wait for one of the answers.',
    'erasure-under-way':
      'One of the cards is about to be erased. Wait until that is done or has been taken back.',
    'two-accounts':
      'The person uses both cards, with two email addresses. Ask which address they want to keep. They can then erase the other under “My data”.',
    'own-card': 'A colleague has to merge your own card.',
    'other-area': 'One of the cards is of another area. Ask its coordinator, or the head coordinator.',
  },
  double: {
    title: 'Two activities at the same time',
    lead: 'On days that are over, activities of the two cards overlap. One person cannot have been at both, so one of the two is cancelled. The cancelled one stays in the history.',
    'by-record': 'Going by the record, these are cancelled',
    place: '{{title}} ({{group}}): {{record}}',
    record: { attended: 'took part', absent: 'was absent', nothing: 'nothing recorded' },
  },
  ask: 'Ask the person whether both cards are theirs before you make them one.',
  final:
    'This cannot be undone. Name and contact details on the card that is removed are erased. We record who merged them and when.',
  told: 'The person is told the usual way: by email, letter or telephone.',
  submit: 'Make them one card',
  done: 'The two cards are one now. We will tell the person.',
  moved: 'The other card was merged into this one.',
  'to-kept': 'Go to the card that was kept',
};

export const mergingLabels = { contact: 'Letters and calls', there: 'Where was the person at that time?' };

export const mergingRefusals = {
  'already-merged': {
    title: 'These two are one card already',
    'what-to-do': 'Somebody else was quicker. Look for the person again under proxy entry.',
  },
  'card-merged': {
    title: 'This card is part of another one now',
    'what-to-do':
      'Two cards of the same person were made one. What you have written was not saved. Open the card that was kept and, if it is still needed, write it there.',
  },
  'attendance-undecided': {
    title: 'We do not know yet where the person was',
    'what-to-do':
      'The two cards have activities at the same time. On the page that compares them, choose where the person was.',
  },
  'cards-collide': {
    title: 'The cards cannot be merged yet',
    'what-to-do':
      'Something on the two cards does not go together. The page that compares them says what to settle first.',
  },
  'same-card': {
    title: 'This is one and the same card',
    'what-to-do': 'Choose another card to merge it with.',
  },
};

export const mergingMails = {
  'cards-merged': {
    subject: 'Your two registration cards are one now',
    summary:
      'The volunteer centre had two registration cards of yours. After checking, we merged them into one. Your applications and your record are kept.',
    next: 'Please have a look at your card. If something is wrong, or you did not expect this, please tell the volunteer centre.',
    action: 'See my card',
  },
};
