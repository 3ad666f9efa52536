export const refusals = {
  rule: 'What we checked: {{rule}}',
  way: {
    back: 'Back to the previous page',
    home: 'Go to the start page',
    search: 'Find an opening',
    card: 'Fill in my registration card',
    activities: 'See my activities',
    'sign-in': 'Get a new sign-in email',
    group: 'Register a group',
  },
  'already-answered': {
    title: 'This has already been answered',
    'what-to-do':
      'Someone else answered first, or the application was withdrawn. Please go back to see how things stand.',
  },
  'already-submitted': {
    title: 'You have already sent this in',
    'what-to-do': 'The centre is looking at it now. You will get the answer by email.',
  },
  'answer-link-unknown': {
    title: 'We do not know this link',
    'what-to-do':
      'Its address was cut off, or it is no longer in use. Open it again from the message, or call the centre.',
  },
  'answer-link-of-another': {
    title: 'This link was sent to somebody else',
    'what-to-do':
      'It belongs to another person than the one signed in here, and only that person can answer. Please use the buttons of the message that was sent to you.',
  },
  'question-over': {
    title: 'No answer is needed any more',
    'what-to-do':
      'The time is over, or it was called off. The button of the message shows how it stands now.',
  },
  'calendar-unknown': {
    title: 'There is no such calendar',
    'what-to-do': 'Its address was renewed or closed. See “My calendar” for the present one.',
  },
  'card-not-complete': {
    title: 'Your registration card is not finished',
    'what-to-do':
      'Please finish all 3 steps of your registration card. Then we can show you openings that fit, and you can apply.',
  },
  'card-not-started': {
    title: 'You do not have a registration card yet',
    'what-to-do': 'Please start with your name and the town where you live. It takes about 3 minutes.',
  },
  'cursor-not-valid': {
    title: 'We lost your place in the list',
    'what-to-do': 'The address seems to have been cut off. Please start the search again.',
  },
  'group-not-registered': {
    title: 'Your group is not registered yet',
    'what-to-do': 'Please check your group’s registration before you publish an opening.',
  },
  'group-unknown': {
    title: 'We cannot find this group',
    'what-to-do': 'The address may be old, or the group may no longer be registered.',
  },
  'match-unknown': {
    title: 'We cannot find this application',
    'what-to-do': 'Please check the address. Your own applications are under “My activities”.',
  },
  'no-session-chosen': {
    title: 'Please choose a day',
    'what-to-do': 'Please go back and tick at least one day when you can come.',
  },
  'no-group-yet': {
    title: 'You have no group yet',
    'what-to-do':
      'This page is for people who act for a group. Once your group is registered, you can look for volunteers. If your group is registered already, please sign in with the email address it gave us.',
  },
  'not-allowed': {
    title: 'You cannot see this page',
    'what-to-do':
      'The account you are signed in with may not see this page. If you registered with another email address, please sign out and sign in with that one.',
  },
  'not-eligible': {
    title: 'You cannot apply for this opening right now',
    'what-to-do':
      'The page of the opening says why it does not fit, and what would change that. Please go back and have a look.',
  },
  'not-found': {
    title: 'We cannot find this page',
    'what-to-do':
      'The address may have changed, or the opening may have ended. Please search the openings, or begin at the start page.',
  },
  'not-in-review': {
    title: 'This has already been reviewed',
    'what-to-do': 'A colleague seems to have answered first. Please go back to the list.',
  },
  'idempotency-key-reused': {
    title: 'We have already received this form',
    'what-to-do':
      'Something different was sent from a page that you had sent before. What you sent first still stands. To change it, go back, load the page again and send it from there.',
  },
  'too-busy': {
    title: 'We are very busy right now',
    'what-to-do': 'Please wait a few seconds and try again. If it keeps happening, let the centre know.',
  },
  'not-readable': {
    title: 'That did not reach us properly',
    'what-to-do': 'We could not read what was sent. Please go back and try again.',
  },
  'not-your-group': {
    title: 'You are not a contact person of this group',
    'what-to-do': 'Please sign in with the email address that is registered for the group’s contact person.',
  },
  'opening-is-public': {
    title: 'This opening is already published',
    'what-to-do':
      'A published opening cannot be changed here. If you would like to change something, please contact the centre.',
  },
  'opening-unknown': {
    title: 'We cannot find this opening',
    'what-to-do': 'It seems to have ended. Please have a look at other openings.',
  },
  'overlaps-held-place': {
    title: 'This clashes with an activity you already have',
    'what-to-do':
      'Counting the time to get there, you would not make it. Please choose another day, or look at “My activities”.',
  },
  'person-unknown': {
    title: 'This person cannot be found',
    'what-to-do': 'They may have left, or the address is old. Please go back and check again.',
  },
  'plan-too-large': {
    title: 'This period is too long',
    'what-to-do': 'Please choose a shorter period, or one area only.',
  },
  'place-blocked': {
    title: 'The place cannot be confirmed yet',
    'what-to-do':
      'Something is still missing. Please talk with the person, and approve again when everything is there.',
  },
  'place-missing': {
    title: 'Please choose the town of the activity',
    'what-to-do': 'An activity that is not online needs a town. Please go back and choose one.',
  },
  'server-error': {
    title: 'Something went wrong on our side',
    'what-to-do':
      'We are sorry. Please wait a little and try again. If it keeps happening, please tell the centre.',
  },
  'session-does-not-fit': {
    title: 'You cannot join one of the sessions you chose',
    'what-to-do': 'Please go back, see how things stand now, and choose again.',
  },
  'session-not-begun': {
    title: 'This session has not begun yet',
    'what-to-do': 'Please record it once the activity has begun.',
  },
  'code-not-valid': {
    title: 'This QR code does not work',
    'what-to-do':
      'Please read the code at the place once more. If it does not work, tell someone of the group your name.',
  },
  'code-not-open': {
    title: 'The code is not open now',
    'what-to-do': 'It works from one hour before the start until two hours after the end.',
  },
  'no-place-here': {
    title: 'You have no place in this session',
    'what-to-do':
      'Please speak to someone of the group. If you applied with another email address, sign out and sign in with that one.',
  },
  'already-thanked': {
    title: 'Your thanks have arrived already',
    'what-to-do': 'You can send them once.',
  },
  'too-late-to-thank': {
    title: 'Thanks cannot be sent now',
    'what-to-do': 'They can be sent for seven days after the attendance is recorded.',
  },
  'not-representative': {
    title: 'Only the representative can do this',
    'what-to-do': 'Please ask your representative.',
  },
  'transfer-under-way': {
    title: 'Somebody has been asked already',
    'what-to-do': 'Please wait for the answer.',
  },
  'already-representative': {
    title: 'This person is the representative already',
    'what-to-do': 'Please enter somebody else’s email address.',
  },
  'transfer-unknown': {
    title: 'This request cannot be found',
    'what-to-do': 'Sign in with the address that was asked. It may have ended meanwhile.',
  },
  'nothing-to-renew': {
    title: 'There is nothing to renew',
    'what-to-do': 'The group is not registered yet, or has been closed.',
  },
  'session-not-open': {
    title: 'This session has begun or was cancelled',
    'what-to-do': 'Choose another session, or go back and look at how things stand now.',
  },
  'session-unknown': {
    title: 'This session cannot be found',
    'what-to-do': 'Please check the address.',
  },
  'session-same-start': {
    title: 'Another session starts at the same time',
    'what-to-do': 'This opening has a session at that time already. Please go back and choose another time.',
  },
  'session-in-the-past': {
    title: 'A session cannot be moved into the past',
    'what-to-do':
      'The new time has passed already. Please go back and enter a time to come. The session has not been changed.',
  },
  'session-ends-first': {
    title: 'Please check the end',
    'what-to-do': 'The end is before the start. Please go back and correct it.',
  },
  'capacity-below-taken': {
    title: 'That is fewer than already have a place',
    'what-to-do': 'The number of places cannot be lower than the number of people who have one.',
  },
  'opening-over': {
    title: 'This opening is over already',
    'what-to-do': 'There is nothing for you to do.',
  },
  'offer-over': {
    title: 'The time to answer has passed',
    'what-to-do':
      'The place was offered to the next person. If you would still like to come, please apply once more on the page of the opening.',
  },
  'place-taken': {
    title: 'Somebody else was first',
    'what-to-do': 'You are still on the waiting list. If another place comes free we tell you at once.',
  },
  'undo-not-possible': {
    title: 'This could not be taken back',
    'what-to-do':
      'Something else has happened since, or it was not your own step. Please go back and see how it stands.',
  },
  'undo-too-late': {
    title: 'Ten minutes have passed',
    'what-to-do': 'If it was a mistake, please call the volunteer centre.',
  },
  'already-told': {
    title: 'Somebody has been told already',
    'what-to-do':
      'If it was a mistake, please call the volunteer centre, so that the other side hears of it too.',
  },
  'session-is-full': {
    title: 'All places are taken',
    'what-to-do': 'Someone took the last place in the session you chose. Please look at other sessions.',
  },
  'sign-in-link-not-valid': {
    title: 'This link does not work',
    'what-to-do': 'A sign-in link works once, within 10 minutes. Please get a new email.',
  },
  'sign-in-needed': {
    title: 'Please sign in',
    'what-to-do': 'You need to sign in to see this page.',
  },
  'day-not-past': {
    title: 'Please check the date',
    'what-to-do': 'Please enter today or an earlier day.',
  },
  'day-not-ahead': {
    title: 'Please check the date',
    'what-to-do': 'Please enter today or a later day.',
  },
  'town-unknown': {
    title: 'Please choose your town again',
    'what-to-do': 'We could not find that town. Please go back and choose one from the list.',
  },
  'registration-lapsed': {
    title: 'The group’s registration is not valid now',
    'what-to-do':
      'While the registration has lapsed, nobody can be taken on. Everything stays as it was. Please ask the centre.',
  },
  'candidate-not-free': {
    title: 'This person cannot be asked now',
    'what-to-do':
      'So that nobody is asked too often, each person is asked only so many times a week; or their plans have changed. Please go back and look at others.',
  },
  'already-under-way': {
    title: 'This is under way already',
    'what-to-do':
      'There is an application or an introduction between this person and this opening. Please look at it on the desk.',
  },
  'invitation-over': {
    title: 'This invitation is over',
    'what-to-do':
      'The time to answer has passed, or it was called off. Your answer was not recorded. If you would still like to come, please apply on the page of the opening.',
  },
  'opening-not-open': {
    title: 'This opening is closed',
    'what-to-do':
      'It was withdrawn, or its deadline has passed. Your answer was not recorded. Please have a look at other openings.',
  },
  'later-once-only': {
    title: '“Later” can be chosen once',
    'what-to-do': 'We keep it open until we ask you once more. Please choose yes or no.',
  },
  'disclosure-closed': {
    title: 'The group sees nothing any more',
    'what-to-do': 'The consent was withdrawn already, or its time is over. There is nothing you need to do.',
  },
  'nothing-to-destroy': {
    title: 'There is no list to destroy now',
    'what-to-do': 'It was confirmed already, or the list may still be used. Please look at how it stands.',
  },
  'nobody-ticked': {
    title: 'Nobody is chosen',
    'what-to-do': 'Please go back and tick those who cannot come.',
  },
  'party-not-possible': {
    title: 'You cannot apply together like this',
    'what-to-do':
      'Go back and check who comes along and which days you chose. Where somebody is under 18, somebody who is 18 or over must come too.',
  },
  'guardian-link-unknown': {
    title: 'This link does not work',
    'what-to-do': 'The address seems to be cut off. Please open the link in the email again.',
  },
  'guardian-link-used': {
    title: 'You have already answered with this link',
    'what-to-do': 'You can answer once. Go back to see your answer; you can take a consent back there.',
  },
  'guardian-link-too-late': {
    title: 'The time to answer has passed',
    'what-to-do': 'The application has ended. If they may take part, please let them apply again.',
  },
  'guardian-link-of-another': {
    title: 'This link is for somebody else',
    'what-to-do':
      'It is for a guardian, who is not the person signed in here. If you are the guardian, sign out and open the link again.',
  },
  'guardian-not-needed': {
    title: 'No answer of a guardian is needed now',
    'what-to-do': 'Nothing waits for a consent: it was withdrawn or is over.',
  },
  'guardian-consent-not-standing': {
    title: 'There is no consent to take back',
    'what-to-do': 'It has been taken back already, or was never given.',
  },
  'guardian-is-self': {
    title: 'Please write your guardian’s address',
    'what-to-do': 'That was your own email address. Go back and write the one of your guardian.',
  },
  'guardian-asked-often': {
    title: 'We cannot ask again today',
    'what-to-do':
      'We ask at most five times a day about one person. Try again tomorrow, or telephone the centre.',
  },
  'guardian-not-reachable': {
    title: 'Please write how to reach the guardian',
    'what-to-do': 'We need an email address or a telephone number.',
  },
};
