/** Groups and openings that the centre reviews. */
export const reviewMails = {
  'group-review-overdue': {
    subject: 'A registration is overdue: {{group}}',
    summary: 'The registration of {{group}} has waited for more than five working days.',
    next: 'Please speak with the coordinator, or review it yourself.',
    action: 'Review it',
  },
  'group-still-in-review': {
    subject: 'Still being reviewed: {{group}}',
    summary: 'The registration of {{group}} has not been reviewed yet. We are sorry to keep you waiting.',
    next: 'The head coordinator has it now. There is nothing you need to do. If it is urgent, please call the centre.',
    action: 'See our group',
  },
  'opening-review-overdue': {
    subject: 'An opening is overdue: {{title}}',
    summary: '“{{title}}” by {{group}} has waited for review for more than five working days.',
    next: 'Please speak with the coordinator, or review it yourself.',
    action: 'Review it',
  },
  'opening-still-in-review': {
    subject: 'Still being reviewed: {{title}}',
    summary: '“{{title}}” has not been reviewed yet. We are sorry to keep you waiting.',
    next: 'The head coordinator has it now. There is nothing you need to do. If it is urgent, please call the centre.',
    action: 'See the opening',
  },
  'group-received': {
    subject: 'We have your group’s registration: {{group}}',
    summary: 'We have received the registration of {{group}}.',
    next: 'The volunteer centre will look at it and answer within 5 working days. Meanwhile you can already draft your first opening.',
    action: 'See our group’s page',
  },
  'group-to-review': {
    subject: 'Group to review: {{group}}',
    summary: '{{group}} has asked to be registered.',
    next: 'Please register it, or send it back with a reason, within 5 working days.',
    action: 'Review',
  },
  'group-registered': {
    subject: 'Your group is registered: {{group}}',
    summary: '{{group}} is now a registered group.',
    next: 'You can publish openings from now on. Why not write your first one?',
    action: 'Write an opening',
  },
  'group-returned': {
    subject: 'Please revise your group’s registration: {{group}}',
    summary: 'There is something we would like you to change in the registration of {{group}}.',
    next: 'Please make the change and send it again. Everything you wrote is still there.',
    action: 'Revise the registration',
  },
  'opening-received': {
    subject: 'We have your opening: {{title}}',
    summary: 'We have received your opening “{{title}}”.',
    next: 'The volunteer centre will look at it and answer within 5 working days.',
    action: 'See the opening',
  },
  'opening-to-review': {
    subject: 'Opening to review: {{title}}',
    summary: '{{group}} has sent in the opening “{{title}}”.',
    next: 'Please publish it, or send it back with a reason, within 5 working days.',
    action: 'Review',
  },
  'opening-published': {
    subject: 'Your opening is online: {{title}}',
    summary: 'Your opening “{{title}}” has been published.',
    next: 'As soon as someone applies, we will tell you.',
    action: 'See the published page',
  },
  'opening-returned': {
    subject: 'Please revise your opening: {{title}}',
    summary: 'There is something we would like you to change in the opening “{{title}}”.',
    next: 'Please make the change and send it again. Everything you wrote is still there.',
    action: 'Revise the opening',
  },
};
