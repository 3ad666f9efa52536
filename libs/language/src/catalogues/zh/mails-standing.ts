/** A group from year to year, and who acts for it. */
export const standingMails = {
  'group-to-renew': {
    subject: '请更新登记：{{group}}',
    summary: '{{group}}的登记快满一年了。',
    next: '如果继续活动，请从下面的按钮进入，按“更新”。内容有变时，可以先更正。',
    action: '更新登记',
  },
  'group-to-renew-soon': {
    subject: '登记还有一周到期：{{group}}',
    summary: '{{group}}的登记还有一周到期。',
    next: '如果不更新，登记会结束，公开的招募也会关闭。要继续的话，请用下面的按钮更新。',
    action: '更新登记',
  },
  'group-lapsed': {
    subject: '登记已到期：{{group}}',
    summary: '因为没有更新，{{group}}的登记已结束。公开的招募已关闭，已定下的活动不变。',
    next: '要重新开始，请用下面的按钮更新，由中心确认后恢复。',
    action: '查看团体页面',
  },
  'group-lapsed-for-centre': {
    subject: '登记到期的团体：{{group}}',
    summary: '{{group}}没有更新，登记已结束。',
    next: '公开的招募已关闭。如有已定下的活动，请与团体联系。',
    action: '查看团体',
  },
  'opening-still-open': {
    subject: '还在招募吗：{{title}}',
    summary: '“{{title}}”公开已满30天。',
    next: '如果还在招募，请按下面的“{{yes}}”。没有答复的话，将在上面的期限停止公开。已确定的名额不变。',
    action: '告知“还在招募”',
  },
  'opening-unpublished': {
    subject: '已停止公开：{{title}}',
    summary: '因为没有答复，“{{title}}”已停止公开。',
    next: '已定下的活动不变。要再次招募时，可以复制这份招募。',
    action: '查看招募',
  },
  'represent-asked': {
    subject: '您愿意担任代表吗：{{group}}',
    summary: '{{group}}现任代表请您接任代表。',
    next: '请用下面的按钮答复。在您答复之前不会改变，期限为30天。',
    action: '查看请求并答复',
  },
  'represent-reminder': {
    subject: '我们在等您的答复：{{group}}',
    summary: '您还没有答复是否担任{{group}}的代表。',
    next: '再过两周，请求将取消。',
    action: '查看请求并答复',
  },
  'represent-last-reminder': {
    subject: '还有一周：{{group}}',
    summary: '是否担任{{group}}的代表，还有一周答复期限。',
    next: '没有答复的话，代表不变。',
    action: '查看请求并答复',
  },
  'represent-accepted': {
    subject: '代表已更换：{{group}}',
    summary: '{{group}}的代表已更换。',
    next: '原代表将作为负责人留任。',
    action: '查看团体页面',
  },
  'represent-unchanged': {
    subject: '代表不变：{{group}}',
    summary: '{{group}}的代表没有更换。',
    next: '可以再次提出请求。',
    action: '查看团体页面',
  },
  'member-asked': {
    subject: '您愿意成为团体成员吗：{{group}}',
    summary: '{{group}}的代表邀请您成为团体成员（负责人员）。',
    next: '请在14天内通过下面的页面答复。如果您不认识该团体，可以不理会。',
    action: '查看并答复',
  },
  'member-joined': {
    subject: '有新成员加入：{{group}}',
    summary: '您邀请的人已成为{{group}}的成员。',
    next: '可以一起查看招募和报名。',
    action: '查看团体页面',
  },
  'member-not-joined': {
    subject: '成员没有变化：{{group}}',
    summary: '您邀请的人没有成为{{group}}的成员。',
    next: '对方没有答复，或这次不便加入。您可以再次邀请。',
    action: '查看团体页面',
  },
};
