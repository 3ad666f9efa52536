export const placeMails = {
  'place-offered': {
    subject: '有空位了，请答复：{{title}}',
    summary: '让您久等了。“{{title}}”有了空位，现在轮到您了。',
    next: '请在上面的期限之前告诉我们能否参加。在那之前为您保留名额。如果没有答复，将通知下一位。',
    action: '查看并答复',
  },
  'place-free-now': {
    subject: '现在有空位：{{title}}',
    summary: '“{{title}}”有了空位。我们同时通知了所有候补的人。',
    next: '因为活动日期已近，不再按顺序，先答复“参加”的人获得名额。',
    action: '查看并答复',
  },
  'place-taken': {
    subject: '空位已由他人获得：{{title}}',
    summary: '“{{title}}”的空位已由先答复的人获得。',
    next: '再有空位时会马上通知您。候补在活动开始前2小时结束。',
    action: '查看情况',
  },
  'session-moved': {
    subject: '日期时间有变，请答复：{{title}}',
    summary: '“{{title}}”的日期时间有变。请告诉我们您能否按新的时间参加。',
    next: '请在上面的期限之前答复。如果没有答复，活动前24小时名额将让给他人。',
    action: '查看并答复',
  },
  'session-moved-told': {
    subject: '日期时间有变：{{title}}',
    summary: '您报名的“{{title}}”的日期时间有变。',
    next: '如果新的时间合适，您不需要做任何事。如果不合适，可以点击下面的按钮取消。',
    action: '查看我的报名',
  },
  'place-freed': {
    subject: '您的名额已取消：{{title}}',
    summary: '您在“{{title}}”下列日期的名额，因下列原因已让出。',
    next: '如果之后又能参加，请再次报名。如有疑问，请致电志愿者中心。',
    action: '查看我的活动',
  },
  'place-freed-for-group': {
    subject: '有人不能参加了：{{title}}',
    summary: '原定参加“{{title}}”的一位，下列日期不能参加了。',
    next: '空出的名额将按顺序通知候补的人。您不需要做任何事。',
    action: '查看报名情况',
  },
  'session-cancelled': {
    subject: '活动已取消：{{title}}',
    summary: '非常抱歉，“{{title}}”下列日期的活动已取消。',
    next: '请不要在那天前来。如果您还报名了其他日期，其他日期不变。',
    action: '查看我的活动',
  },
  'change-unanswered': {
    subject: '时间变更没有得到答复：{{title}}',
    summary: '一位“{{title}}”的参加者还没有答复时间变更。',
    next: '请打电话询问能否按新的时间参加，您可以代为登记答复。如果没有答复，活动前24小时名额将被收回。',
    action: '查看并打电话',
  },
  'opening-session-moved': {
    subject: '已通知时间变更：{{title}}',
    summary: '已把“{{title}}”的时间变更通知了所有报名的人。',
    next: '正在询问已确定的参加者能否按新的时间参加。您可以在报名页面查看答复。',
    action: '查看招募',
  },
  'opening-session-cancelled': {
    subject: '已通知活动取消：{{title}}',
    summary: '已把“{{title}}”的活动取消通知了所有报名的人。',
    next: '您不需要做任何事。如果要改在其他日期，请写新的招募。',
    action: '查看招募',
  },
};
