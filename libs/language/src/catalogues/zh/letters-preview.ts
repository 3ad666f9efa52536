export const lettersPreview = {
  title: '通知的文字',
  lead: 'Tsumugi发出的所有通知都可以在这里阅读。姓名和日期是样本。邮件的样子和纯文字并排显示。',
  language: '语言',
  kind: '种类',
  'all-kinds': '所有种类',
  show: '显示',
  number: '共{{all}}封，显示{{number}}封',
  'as-mail': '邮件样本：{{subject}}',
  kinds: {
    access: '登录和确认本人',
    decision: '必须知道的事',
    reminder: '即将到来的活动',
    invitation: '邀请和介绍',
    thanks: '感谢和记录',
    digest: '新招募汇总',
    work: '需要办理的事',
  },
};
