/** What would help somebody to take part, in own words: on the card, and at the desk. */
export const needs = {
  told: 'What this person told us would help',
  written: 'If you read it, who read it and when is written down.',
  read: 'Read what they told us',
  title: 'What {{name}} told us would help',
  none: 'Nothing was told.',
  care: 'Do not pass this on without the person’s consent. Talk to them before you tell the group.',
  'is-written': 'That you read it now has been written down.',
  'not-told': 'Nothing told yet about what would help',
  tell: 'Write down what you heard',
  'by-themselves': 'This person can sign in, and corrects it on their own pages.',
  correct: 'Write it anew, as the person told you',
  'correct-lead':
    'Write what you heard by telephone or at the counter, in the person’s own words: no reasons, no name of an illness. Empty takes it back.',
  'correct-submit': 'Write it anew',
  'correct-told':
    'Who wrote it and when is written down, and the person is told by telephone or letter (without the words).',
  done: 'It has been written anew. The person is told.',
  back: '← This person',
};

export const needsLabels = { 'needs-words': 'Anything else we should know' };

export const needsHints = {
  'needs-words':
    'Tell us what would help, not why; no name of an illness is needed. For example: “I hear badly on the right, please speak to me from the left.” Up to 500 characters. It is kept encrypted; besides the person it is about, only the staff in charge at the centre can read it.',
};

export const needsRefusals = {
  'person-of-other-area': {
    title: 'This person belongs to another area',
    'what-to-do':
      'What this person told us can be read by the staff in charge of that area. Please ask them where you need it.',
  },
  'needs-not-kept': {
    title: 'These words cannot be kept at present',
    'what-to-do':
      'Please leave “Anything else we should know” empty and save once more. You can tell the centre by telephone.',
  },
  'needs-not-readable': {
    title: 'These words cannot be opened at present',
    'what-to-do':
      'They are still there as they were saved. Please tell the centre; once it has been put right they open again.',
  },
};

export const needsMails = {
  'needs-corrected': {
    subject: 'What you told us has been written anew',
    summary: 'As you told us, the volunteer centre has changed “Anything else we should know”.',
    next: 'If something is wrong, or you know nothing of it, please tell the volunteer centre. We put it right at once.',
    action: 'See my card',
  },
};
