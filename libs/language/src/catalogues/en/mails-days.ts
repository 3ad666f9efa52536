/** Before a day, on it, and after it. */
export const dayMails = {
  'session-in-a-week': {
    subject: 'Coming soon: {{title}}',
    summary: '“{{title}}” is only days away. Are your plans still the same?',
    next: 'If you are coming, press “{{yes}}” below. It helps the group to prepare.',
    action: 'Say “I will come”',
  },
  'session-tomorrow': {
    subject: 'Tomorrow: {{title}}',
    summary: '“{{title}}” is tomorrow.',
    next: 'Please check when it starts and ends, where to meet and what to bring.',
    action: 'See the details',
  },
  'place-unconfirmed': {
    subject: 'No word from someone: {{title}}',
    summary: '“{{title}}” is in three days, and one person has not said whether they will come.',
    next: 'Please telephone. If the person cannot come, you can withdraw on their behalf.',
    action: 'See the case',
  },
  'attendance-reminder': {
    subject: 'Please record who came: {{title}}',
    summary: 'There is no record yet of who came to “{{title}}”.',
    next: 'Please enter who came and for how long with the button below. Ten days after the activity the person’s own record stands.',
    action: 'Record attendance',
  },
  'match-attended': {
    subject: 'Thank you for taking part: {{title}}',
    summary: 'We have recorded that you took part in “{{title}}”. Thank you.',
    next: 'You see your hours in your record, and can correct them there. Would you like to say a word to the group?',
    action: 'See my record',
  },
  'match-attended-for-group': {
    subject: 'The record is complete: {{title}}',
    summary: 'The record of who came to “{{title}}” is complete.',
    next: 'Would you like to thank the person who came? You can do so for seven days.',
    action: 'Say thank you',
  },
  'match-absent': {
    subject: 'Recorded as absent: {{title}}',
    summary: 'You are recorded as absent from “{{title}}”.',
    next: 'If that is not right, please tell us with the button below. We hope to see you another time.',
    action: 'See my activities',
  },
  'match-absent-for-group': {
    subject: 'Recorded as absent: {{title}}',
    summary: 'One person is recorded as absent from “{{title}}”.',
    next: 'The person has been told too. There is nothing you need to do.',
    action: 'See the applications',
  },
  'thanks-from-group': {
    subject: 'Thanks from {{group}}',
    summary: '{{group}} thanks you for “{{title}}”.',
    next: 'We hope to see you again.',
    action: 'See my activities',
  },
  'thanks-from-resident': {
    subject: 'Thanks from someone who came: {{title}}',
    summary: 'Someone who took part in “{{title}}” thanks you.',
    next: 'May it help you with your next opening.',
    action: 'See the applications',
  },
  'consultation-to-settle': {
    subject: 'Something was not as agreed: {{title}}',
    summary: 'Someone told the centre that “{{title}}” was not as agreed.',
    next: 'Please listen to both sides and enter the outcome within five working days. The other side does not see what was told.',
    action: 'See the case',
  },
  'consultation-received': {
    subject: 'We have received your message: {{title}}',
    summary: 'The centre has received what you told us about “{{title}}”.',
    next: 'A coordinator will contact you within five working days. The other side does not see what you wrote.',
    action: 'See the history',
  },
  'consultation-settled': {
    subject: 'What became of it: {{title}}',
    summary: 'What you told us about “{{title}}” was settled as follows.',
    next: 'Thank you for telling us. If something still worries you, please call the centre.',
    action: 'See the history',
  },
  'consultation-overdue': {
    subject: 'A consultation is overdue: {{title}}',
    summary: 'What was told about “{{title}}” has not been settled for more than five working days.',
    next: 'Please speak with the coordinator, or take it over.',
    action: 'See the case',
  },
  'consultation-still-open': {
    subject: 'We are still looking into it: {{title}}',
    summary: 'What you told us about “{{title}}” is not settled yet. We are sorry to keep you waiting.',
    next: 'The head coordinator has it now. If it is urgent, please call the centre.',
    action: 'See the history',
  },
};
