/** What is asked of guardians, and what they say. */
export const guardianMails = {
  'guardian-asked': {
    subject: '致监护人：请确认是否同意参加',
    summary: '{{person}}报名参加{{group}}的“{{title}}”。未满18岁的人参加，需要监护人同意。',
    next: '请点击下面的按钮，确认内容和时间，然后选择“同意”或“不同意”。请在7天内（活动临近时，请在开始前2小时之前）答复。此链接仅供您本人使用，请不要转给他人。',
    action: '查看内容并答复',
  },
  'guardian-reminder': {
    subject: '致监护人：我们在等待您的答复',
    summary: '关于{{person}}参加“{{title}}”，我们在等待您的答复。',
    next: '请点击下面的按钮，选择“同意”或“不同意”。到期没有答复，报名将结束。',
    action: '查看内容并答复',
  },
  'guardian-to-call': {
    subject: '请致电监护人：{{title}}',
    summary: '有未满18岁的人报名“{{title}}”。其监护人不使用电子邮件。',
    next: '请通过电话或书面征求同意，并在报名页面上记录。姓名和电话号码在该页面上。',
    action: '打开报名页面',
  },
  'guardian-consented': {
    subject: '监护人已同意',
    summary: '监护人已同意您参加。',
    next: '您不需要再做什么。参加确定后，我们会再通知您。',
    action: '查看我的活动',
  },
  'consent-arrived': {
    subject: '已收到监护人的同意：{{title}}',
    summary: '“{{title}}”有一份报名，监护人的同意已收到。',
    next: '现在可以批准。',
    action: '查看内容并批准',
  },
  'guardian-answer-received': {
    subject: '已收到您的答复',
    summary: '关于{{person}}的参加，我们已收到您的答复。谢谢。',
    next: '点击下面的按钮可以查看您的答复。在同一页面上，您随时可以撤回同意。',
    action: '查看我的答复',
  },
  'guardian-refused': {
    subject: '这次不能参加：{{title}}',
    summary: '因为没有得到监护人的同意，这次不能参加“{{title}}”。',
    next: '请和监护人好好谈一谈。报名其他活动时，我们会再次询问监护人。',
    action: '查看适合的活动',
  },
  'guardian-refused-for-group': {
    subject: '报名已结束：{{title}}',
    summary: '“{{title}}”的一个报名，因为没有得到所需的同意而结束。',
    next: '您不需要做什么。如果已占用名额，现已恢复。',
    action: '查看报名情况',
  },
  'guardian-request-over': {
    subject: '同意的征求已结束',
    summary: '关于{{person}}的参加，同意的征求已经结束。',
    next: '答复期限已过，或不再需要答复。您不需要做什么。想参加时可以重新报名。',
    action: '查看详情',
  },
  'guardian-withdrew': {
    subject: '参加已取消：{{title}}',
    summary: '因为监护人撤回了同意，“{{title}}”今后的参加已取消。',
    next: '请和监护人好好谈一谈。有困难时，请致电志愿者中心。',
    action: '查看我的活动',
  },
  'guardian-withdrew-for-group': {
    subject: '有人不能参加了：{{title}}',
    summary: '预定参加“{{title}}”的人，因为所需的同意被撤回，不能来了。',
    next: '空出的名额已经恢复。您不需要做什么。',
    action: '查看报名情况',
  },
};
