export const wishes = {
  title: '通知的接收方式',
  way: '通知的接收方式',
  lead: '您可以选择接收哪些通知、在哪里接收、什么时间接收。更改对尚未发出的通知也立即生效。',
  done: '通知的接收方式已更改。',
  submit: '保存这样的接收方式',
  kinds: '按通知的种类',
  when: '接收时间',
  asking: '活动邀请',
  only: '目前通过电子邮件发送。连接 LINE 等之后，可以在这里选择。',
  must: '报名结果、日期时间的变更一定会通知您，不能关闭。',
  channel: {
    mail: '电子邮件',
    line: 'LINE',
    push: '本设备的通知',
    paper: '信件',
    phone: '电话',
    none: '不接收',
  },
  digest: {
    weekly: '每周一次',
    daily: '每天',
    off: '不接收',
  },
  'any-hour': '任何时候都可以',
  hour: '{{hour}}点',
  kind: {
    reminder: '活动前的提醒',
    invitation: '活动邀请',
    thanks: '感谢与记录的通知',
    digest: '新招募的通知',
  },
  off: {
    title: '停止接收通知',
    ask: '要停止“{{kind}}”的邮件吗？',
    keep: '报名结果、日期时间的变更等重要通知今后仍会发送给您。',
    submit: '停止',
    done: '已停止“{{kind}}”的邮件。',
    already: '“{{kind}}”的邮件已停止。',
    undo: '还是接收',
    undone: '今后仍会收到“{{kind}}”的邮件。',
    more: '也更改其他通知',
  },
  foot: {
    off: '停止接收此类通知',
    wishes: '更改通知的接收方式',
  },
  'must-work': '团体或中心的工作通知也不能关闭，因为有人在等待。',
  asks: {
    none: '不要邀请我',
    usual: '每周最多{{number}}次（一般）',
    more: '每周最多{{number}}次',
  },
};

export const wishLabels = {
  'channel-decision': '报名结果、日期时间变更等重要通知',
  'channel-work': '团体、中心的工作通知',
  'channel-reminder': '活动前的提醒（一周前和前一天）',
  'channel-invitation': '活动邀请',
  'channel-thanks': '感谢与记录的通知',
  'channel-digest': '新招募通知的接收处',
  digest: '适合您的新招募的通知',
  'quiet-from': '夜间停止通知的时刻',
  'quiet-until': '早上开始通知的时刻',
  'weekly-asks': '邀请的次数',
  'no-asks-until': '到这一天为止不要邀请',
};

export const wishHints = {
  'quiet-from':
    '这段时间内的通知会在早上送达。登录邮件以及到早上就来不及的事情，夜间也会发送。两处都选“任何时候都可以”，则夜间也会发送。',
  'no-asks-until': '忙碌期间暂停邀请。从这一天起再次邀请。',
  'weekly-asks': '团体或中心询问“要不要来”的次数。',
};

export const wishRefusals = {
  'unsubscribe-link-unknown': {
    title: '无法识别此链接',
    'what-to-do': '地址不完整，或已不再使用。请从邮件中重新打开，或登录后在“通知的接收方式”中更改。',
  },
  'must-be-told': {
    title: '此通知不能关闭',
    'what-to-do': '重要通知一定会发送。可以改用其他接收方式。',
  },
};
