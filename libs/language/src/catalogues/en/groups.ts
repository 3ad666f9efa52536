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
};

export const groupLabels = {
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
  'file-unknown': {
    title: 'This file cannot be found',
    'what-to-do':
      'It was removed, or not everybody may see it. If it is your group’s, sign in and try again.',
  },
};
