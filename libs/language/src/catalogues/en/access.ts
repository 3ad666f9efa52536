/** Signing in, devices, the first set-up. */
export const access = {
  menu: 'Devices and passkeys',
  'desk-waits': 'Enter the centre’s desk',
  mail: {
    code: 'Code to sign in on another device',
  },
  'sign-in': {
    'passkey-title': 'If you have a passkey',
    'passkey-text': 'Sign in with your fingerprint, your face or your device’s PIN. No email to wait for.',
    'passkey-submit': 'Sign in with a passkey',
    'no-script': 'Passkeys need JavaScript in your browser.',
    failed: 'We could not check your passkey. Press again, or sign in by email.',
    'mail-title': 'Sign in or register by email',
    provider: 'Sign in with {{name}}',
  },
  code: {
    title: 'If you open the email on another device',
    lead: 'If you opened the email on another device, type its six-digit code here.',
    submit: 'Sign in with the code',
  },
  elsewhere: {
    title: 'Please type the code from the email',
    lead: 'This link was asked for on another device or browser. To sign in here, type the six-digit code from the same email. If you did not ask for it yourself, just close this page.',
  },
  again: {
    title: 'Please confirm that it is you',
    lead: 'The next step is a sensitive one, so please confirm with your passkey. You will then be taken back.',
    'role-lead':
      'If you have a role at the centre, sign in with your passkey to use the desk. If you have lost it, ask an administrator for a new invitation.',
  },
  devices: {
    title: 'Devices and passkeys',
    devices: 'Devices that are signed in',
    lead: 'If you do not recognise a device, sign it out. It stops working at once.',
    unknown: 'A device without a name',
    here: 'This device',
    seen: 'Last used on {{day}}',
    'by-link': 'by email',
    'by-invitation': 'by an invitation',
    'by-passkey': 'by passkey',
    'by-provider': 'by another sign-in',
    began: 'Signed in on {{day}} {{how}}',
    end: 'Sign out “{{name}}”',
    'end-all': 'Sign out everywhere',
    'end-all-text': 'This signs out every device, including this one.',
    passkeys: 'Passkeys',
    'passkeys-lead': 'With a passkey you sign in by fingerprint or face, without an email.',
    'no-passkey': 'You have no passkey yet.',
    added: 'Added on {{day}}',
    used: 'Last used on {{day}}',
    remove: 'Remove “{{name}}”',
    passkey: 'Passkey',
    add: 'Add a passkey on this device',
    'done-added': 'Your passkey has been added. You can use it from now on.',
    'done-removed': 'The passkey has been removed.',
    'done-ended': 'That device has been signed out.',
    'done-invited': 'Welcome. Add a passkey with the button below to start your work at the centre.',
  },
  setup: {
    title: 'First set-up',
    lead: 'Nobody from the centre is here yet. Type the code that was printed when the service started to become its first administrator. It works once, within 24 hours.',
    submit: 'Become the administrator',
  },
};

export const accessRefusals = {
  'sign-in-code-needed': {
    title: 'The code from the email is needed',
    'what-to-do': 'Open the link where you asked for it, or type the six-digit code from the email.',
  },
  'sign-in-code-wrong': {
    title: 'That code is not right',
    'what-to-do': 'Please check the six-digit code in the email.',
  },
  'sign-in-code-spent': {
    title: 'This code can no longer be used',
    'what-to-do': 'It was typed wrongly five times. Please ask for a new email.',
  },
  'passkey-needed': {
    title: 'Please sign in with your passkey',
    'what-to-do':
      'Work at the centre needs a passkey. If you have none yet, ask an administrator for an invitation.',
  },
  'passkey-not-valid': {
    title: 'This passkey cannot be used',
    'what-to-do': 'Please try again. If it does not work, sign in by email.',
  },
  'prove-again': {
    title: 'Please confirm that it is you',
    'what-to-do': 'Confirm with your passkey before this sensitive step.',
  },
  'too-many-requests': {
    title: 'That was a lot in a short time',
    'what-to-do': 'Please wait a while and try again.',
  },
  'setup-over': {
    title: 'Page not found',
    'what-to-do': 'The first set-up has been done already.',
  },
  'setup-code-not-valid': {
    title: 'This code cannot be used',
    'what-to-do':
      'Please check the code that was printed at the start. After 24 hours, start the service again for a new one.',
  },
  'provider-not-reachable': {
    title: 'The other sign-in does not answer',
    'what-to-do': 'Please wait a little and try again, or sign in another way.',
  },
  'provider-answer-not-valid': {
    title: 'We could not check the other sign-in',
    'what-to-do': 'Please start again. If it keeps happening, tell an administrator.',
  },
  'provider-said-no': {
    title: 'The other sign-in was cancelled',
    'what-to-do': 'Try again, or sign in another way.',
  },
  'provider-without-address': {
    title: 'No email address arrived',
    'what-to-do': 'The other sign-in did not give us a verified email address. Please tell an administrator.',
  },
};

export const accessMails = {
  'staff-invited': {
    subject: 'Tsumugi: an invitation to work at the centre',
    summary: 'You have been invited to work at the volunteer centre.',
    next: 'Press the button below and add a passkey on this device. The button works once, within 72 hours.',
    action: 'Add a passkey',
  },
};

export const accessLabels = {
  'mail-code': 'Code from the email (six digits)',
  'setup-code': 'Code printed at the start',
};

export const accessProblems = {
  'sign-in-code-needed': 'Please type the six-digit code from the email.',
  'sign-in-code-wrong': 'That code is not right. Please check the email.',
  'sign-in-code-spent':
    'The code was typed wrongly five times and can no longer be used. Please ask for a new email.',
  'sign-in-link-not-valid':
    'This code cannot be used: ten minutes have passed, or it was used. Please ask for a new email.',
  'setup-code-not-valid': 'This code cannot be used. Please check the code that was printed at the start.',
};
