/** What would help somebody to take part, in own words: on the card, and at the desk. */
export const needs = {
  told: 'What would help this person',
  written: 'If you read it, we record who read it and when.',
  read: 'Read what they told us',
  title: 'What would help {{name}}',
  none: 'Nothing has been written here.',
  care: 'Please do not pass this on without the person’s consent. Talk to them before you tell the group.',
  'is-written': 'We have recorded that you read this now.',
  'not-told': 'Nothing yet about what would help',
  tell: 'Write down what you heard',
  'by-themselves': 'This person can sign in. Please ask them to change it on their own pages.',
  correct: 'Rewrite it as the person told you',
  'correct-lead':
    'Write what you heard by telephone or at the counter, in the person’s own words. Leave out reasons and names of illnesses. To delete it, leave the box empty.',
  'correct-submit': 'Save the new words',
  'correct-told':
    'We record who rewrote it and when. The person is told by telephone or letter, without the words themselves.',
  done: 'Saved. We will tell the person.',
  back: '← This person',
};

export const needsLabels = { 'needs-words': 'Anything else we should know' };

export const needsHints = {
  'needs-words':
    'Tell us what would help you. You need not say why or name an illness. For example: “I hear badly on the right, please speak to me from the left.” Up to 500 characters. It is kept encrypted; only you and the staff in charge at the centre can read it.',
};

export const needsRefusals = {
  'person-of-other-area': {
    title: 'This person belongs to another area',
    'what-to-do': 'Only the staff in charge of that area can read this. If you need it, please ask them.',
  },
  'needs-not-kept': {
    title: 'We cannot save these words right now',
    'what-to-do':
      'Please leave “Anything else we should know” empty and save once more. You can tell the centre by telephone.',
  },
  'needs-not-readable': {
    title: 'We cannot open these words right now',
    'what-to-do':
      'They are still stored safely. Please tell the centre; once it is repaired they will open again.',
  },
};

export const needsMails = {
  'needs-corrected': {
    subject: 'We have updated what you told us',
    summary: 'As you told us, the volunteer centre has changed “Anything else we should know”.',
    next: 'If something is wrong, or you did not ask for this, please tell the volunteer centre. We will put it right at once.',
    action: 'See my card',
  },
};
