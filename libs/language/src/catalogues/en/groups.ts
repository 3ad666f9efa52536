export const groups = {
  files: {
    title: 'Documents and photos of {{name}}',
    heading: 'Documents and photos',
    lead: 'With your rules and plan at hand the centre can decide sooner. Photos of your activity are shown to everybody once you are registered.',
    nothing: 'Nothing is attached yet.',
    add: 'Attach documents or photos',
    submit: 'Attach',
    agreed: 'Everybody who can be seen has agreed (for children, their parents)',
    'no-lists': 'Please attach no lists of members, and nothing with names or contacts of other people.',
    'purpose-rules': 'Rules',
    'purpose-plan': 'Plan and budget',
    'purpose-photo': 'Photo of the activity',
    'purpose-flyer': 'Flyer',
    size: '{{size}}',
    'for-all': 'shown to everybody (once registered)',
    'for-centre': 'seen by your members and the centre only',
    picture: 'Photo: {{name}}',
    remove: 'Remove “{{name}}”',
    full: 'There is room for {{most}} files. To attach another one, remove one first.',
    back: 'To your group’s page',
    way: 'Documents and photos ({{number}})',
    'way-none': 'Attach rules or photos',
    'not-taken': 'Nothing is attached yet, because of these files.',
    'done-registered':
      'We have received your registration. If you have rules and a plan, attach them here. You can also do it later.',
    'done-added': 'Attached.',
    'done-there-already': 'The same file is there already.',
    'done-removed': 'Removed.',
    'fault-file-empty': '“{{name}}” is empty.',
    'fault-file-too-big': '“{{name}}” is larger than 5 MB.',
    'fault-file-not-taken': '“{{name}}” is neither a photo (JPEG, PNG, WebP) nor a PDF.',
    'fault-file-broken': '“{{name}}” is damaged or cut off.',
    'fault-image-too-large': '“{{name}}” is too wide or too high.',
    'fault-pdf-active': '“{{name}}” has a password, or something in it that runs by itself.',
    'fault-photo-not-image': '“{{name}}” is a PDF and cannot be a photo of the activity.',
  },
  estimate: {
    title: 'Who could come',
    'not-yet': 'Once you have written these, you see how many could come and what would bring more.',
    'missing-field': 'the field',
    'missing-when': 'a date with start and end',
    'missing-where': 'the town (or online)',
    recount: 'Count as it stands',
    'signed-out': 'Your sign-in has ended. Press “save” and sign in again: what you have written comes back.',
    failed: 'Counting is not possible just now. You can save what you have written all the same.',
  },
  editions: {
    'name-ja-easy': 'plain Japanese',
    'name-en': 'English',
    'name-zh': 'Chinese (simplified)',
    'name-ko': 'Korean',
    title: '{{title}} in {{name}}',
    heading: 'Write it in {{name}}',
    'lead-ja-easy':
      'Short sentences that learners of Japanese and children understand. A reading in brackets after the characters is shown above them, as in 公園（こうえん）.',
    'lead-en':
      'Shown to whoever reads the pages in English. Nothing is translated by machine: somebody who can writes it.',
    'lead-zh':
      'Shown to whoever reads the pages in Chinese. Nothing is translated by machine: somebody who can writes it.',
    'lead-ko':
      'Shown to whoever reads the pages in Korean. Nothing is translated by machine: somebody who can writes it.',
    submit: 'Save',
    remove: 'Remove the text in {{name}}',
    ways: 'In other languages, too',
    why: 'Written in plain Japanese or in another language as well, it is shown on the pages in that language, and found by whoever searches in it. The centre reads it with the rest.',
    'by-centre': 'Once it is public, the centre makes corrections. Please get in touch.',
    write: 'Write it in {{name}}, too',
    correct: 'Correct the text in {{name}}',
    written: '{{name}}: there',
    none: '{{name}}: not yet',
    japanese: 'In Japanese (the original)',
    'done-edition': 'Saved. Whoever has chosen that language sees it like this.',
    'done-edition-removed': 'Removed.',
  },
  members: {
    title: 'Members ({{number}})',
    'role-representative': 'representative',
    'role-contact': 'member',
    myself: ' · you',
    invite: 'Invite a member',
    word: 'We send an email. Whoever says yes looks after openings and applicants together with you. There are 14 days to answer.',
    submit: 'Send the invitation',
    asked: 'invited on {{day}}; it is their turn to answer',
    withdraw: 'Take back the invitation to {{who}}',
    end: 'Remove {{who}} from the members',
    'end-word': 'They can no longer see your group’s pages, from this moment on. You can invite them again.',
    'end-submit': 'Remove from the members',
    leave: 'Leave the group',
    'leave-word':
      'You can no longer see the group’s pages, from this moment on. To come back, ask the representative to invite you.',
    'leave-submit': 'Leave the group',
    'done-member-asked': 'The invitation is on its way. It is their turn to answer.',
    'done-member-withdrawn': 'The invitation is taken back.',
    'done-member-ended': 'Removed from the members.',
  },
  joining: {
    title: 'Member of “{{group}}”',
    asked: 'The representative of “{{group}}” asks you to become one of its members.',
    'what-changes':
      'If you say yes, you can see openings and applicants on the group’s pages and hear from the centre. The other members see your name and email address.',
    turn: 'It is your turn: please answer by {{until}}.',
    accept: 'Yes, I will',
    decline: 'Not this time',
    waiting: 'We are waiting for an answer.',
    accepted: 'A member now.',
    declined: 'The answer was no. There is nothing to do.',
    expired: 'The time to answer has passed.',
    withdrawn: 'This invitation was taken back.',
  },
  discard: {
    way: 'Throw the draft away',
    word: 'This cannot be undone. Its dates and its texts in other languages go, too.',
    submit: 'Throw it away',
    done: 'The draft is gone.',
  },
  kept: {
    'sign-in': 'Your sign-in had ended. What you wrote is kept: sign in, and you can send it from there.',
    again: 'Here is what you had written. It has not been sent yet: look it over and send it once more.',
  },
};

export const groupLabels = {
  'member-email': 'Email address of whom you invite',
  'edition-title': 'Title',
  'edition-body': 'What you will do',
  'edition-cost-note': 'About money',
  'edition-meeting-point': 'Meeting point',
  'edition-what-to-bring': 'What to bring and wear',
  'edition-rain-policy': 'If it rains',
  purpose: 'What it is for',
  files: 'Files',
  'people-agreed': 'People in the photo',
};

export const groupHints = {
  purpose: 'Choose several files together only when they are of one kind.',
  files:
    'Photos (JPEG, PNG, WebP) or PDF. 5 MB each, five at a time. Photos are made smaller, and what they say of place and camera is removed.',
  'people-agreed': 'Tick this only for photos of the activity.',
};

export const groupProblems = {
  'start-past-midnight':
    '“{{label}}” has to be between 0:00 and 23:59. What begins after midnight has the date of the next day.',
  'how-much-missing':
    'Where money is paid, say under “{{label}}” how much and what for: residents decide by it.',
  'end-before-start':
    '“{{label}}” is not after the start. If it goes on past midnight, write an evening’s end as 1:00 or 25:00.',
  'no-file': 'Choose one or more under “{{label}}”.',
  'people-not-asked':
    'Ask the people in the photo first, then tick “{{label}}”. Please choose the file once more, too.',
  'file-empty': 'A file is empty. Please choose another one.',
  'file-too-big': 'A file is larger than 5 MB. Make photos smaller, split PDFs, and choose again.',
  'file-not-taken': 'Photos (JPEG, PNG, WebP) and PDF can be attached. Save other documents as PDF first.',
  'file-broken': 'A file cannot be read. Save it anew from the original and choose it again.',
  'image-too-large': 'A photo is too wide or too high. Make it smaller and choose it again.',
  'pdf-active': 'A PDF has a password, or something in it that runs. Save it as a PDF for printing.',
  'photo-not-image': 'Choose photos for “Photo of the activity”. A PDF can be a flyer, for example.',
  'too-many-files': 'There is room for ten files in all. Remove one, or choose fewer.',
  'too-many-at-once': 'Five files can be chosen at a time. Please send them in parts.',
  'upload-broken': 'That did not arrive. Choose the files and send them once more.',
};

export const groupRefusals = {
  'invitation-unknown': {
    title: 'This invitation cannot be found',
    'what-to-do':
      'It was taken back, or it is for somebody else. Check that you are signed in with the address that received the email.',
  },
  'already-member': {
    title: 'A member already',
    'what-to-do': 'That person is a member of your group.',
  },
  'member-asked': {
    title: 'Invited already',
    'what-to-do': 'That person has been invited. Please wait for the answer.',
  },
  'member-unknown': {
    title: 'This member cannot be found',
    'what-to-do': 'The person has left, or belongs to another group. Please open your group’s page again.',
  },
  'too-many-members': {
    title: 'There is no room for more members',
    'what-to-do': 'A group has up to 20 members and people who are invited. Ask somebody to leave first.',
  },
  'file-unknown': {
    title: 'This file cannot be found',
    'what-to-do':
      'It was removed, or not everybody may see it. If it is your group’s, sign in and try again.',
  },
};
