export const refusals = {
  rule: '确认的事项：{{rule}}',
  way: {
    back: '返回上一页',
    home: '回到首页',
    search: '查找招募',
    card: '填写登记卡',
    activities: '查看我的活动',
    'sign-in': '重新接收登录邮件',
    group: '登记团体',
  },
  'already-answered': {
    title: '已经答复过了',
    'what-to-do': '可能别人已经先答复，或者报名已被取消。请返回查看现在的情况。',
  },
  'already-submitted': {
    title: '已经提交审核了',
    'what-to-do': '中心正在查看，会用邮件答复您。',
  },
  'answer-link-unknown': {
    title: '无法识别此链接',
    'what-to-do': '地址不完整，或链接已不能使用。请从通知里的按钮重新打开，或给中心打电话。',
  },
  'answer-link-of-another': {
    title: '这是发给别人的链接',
    'what-to-do': '该链接不是发给当前登录者的，只有本人可以回答。请用发给您的通知里的按钮回答。',
  },
  'question-over': {
    title: '不需要再回答了',
    'what-to-do': '期限已过，或已取消。打开通知里的按钮可以看到现在的情况。',
  },
  'calendar-unknown': {
    title: '找不到这个日历',
    'what-to-do': '地址已更换或已关闭。请在“我的日历”查看现在的地址。',
  },
  'card-not-complete': {
    title: '登记卡还没有填完',
    'what-to-do': '请把登记卡的3个步骤全部填完。填完后，我们会为您介绍合适的招募，您也可以报名了。',
  },
  'card-not-started': {
    title: '您还没有登记卡',
    'what-to-do': '请先填写您的姓名和居住的町。大约需要3分钟。',
  },
  'cursor-not-valid': {
    title: '找不到接下来的内容',
    'what-to-do': '网址好像被截断了。请从头重新查找。',
  },
  'group-not-registered': {
    title: '团体登记还没有完成',
    'what-to-do': '发布招募之前，请先确认团体的登记情况。',
  },
  'group-unknown': {
    title: '找不到这个团体',
    'what-to-do': '可能是网址太旧，或者团体的登记已经结束。',
  },
  'match-unknown': {
    title: '找不到这份报名',
    'what-to-do': '请再确认一下网址。您自己的报名可以在“我的活动”里查看。',
  },
  'no-session-chosen': {
    title: '请选择参加的日期',
    'what-to-do': '请返回，勾选至少一个您能参加的日期。',
  },
  'no-group-yet': {
    title: '您还没有团体',
    'what-to-do':
      '这个页面供团体的负责人使用。登记团体后，就可以发布招募。如果团体已经登记，请用登记时的负责人邮箱重新登录。',
  },
  'not-allowed': {
    title: '您不能查看这个页面',
    'what-to-do':
      '您现在登录的账号没有查看这个页面的权限。如果您用其他邮箱登记过，请先退出，再用那个邮箱登录。',
  },
  'not-eligible': {
    title: '您现在不能报名这个招募',
    'what-to-do': '招募页面上写着不合适的原因，以及怎样才能合适。请返回查看。',
  },
  'not-found': {
    title: '找不到页面',
    'what-to-do': '网址可能变了，或者招募已经结束。请查找招募，或从首页进入。',
  },
  'not-in-review': {
    title: '已经审核过了',
    'what-to-do': '可能其他负责人已经先答复。请返回列表。',
  },
  'idempotency-key-reused': {
    title: '这个表单我们已经收到了',
    'what-to-do':
      '从已经提交过的页面又提交了不同的内容。先前提交的内容仍然有效。如需更改，请返回并重新打开页面后再提交。',
  },
  'too-busy': {
    title: '现在访问的人很多',
    'what-to-do': '请稍等几秒钟再试一次。如果一直不行，请告诉中心。',
  },
  'not-readable': {
    title: '没能正确收到',
    'what-to-do': '我们无法读取您提交的内容。请返回再试一次。',
  },
  'not-your-group': {
    title: '您不是这个团体的负责人',
    'what-to-do': '请用登记为团体负责人的邮箱登录。',
  },
  'opening-is-public': {
    title: '这个招募已经发布',
    'what-to-do': '已发布的招募不能在这里修改。如果想修改，请联系中心。',
  },
  'opening-unknown': {
    title: '找不到这个招募',
    'what-to-do': '招募可能已经结束。请看看其他招募。',
  },
  'overlaps-held-place': {
    title: '与已确定的活动冲突',
    'what-to-do': '算上路上的时间，会来不及。请选择其他日期，或查看“我的活动”。',
  },
  'person-unknown': {
    title: '找不到这位居民',
    'what-to-do': '可能已经退出登记，或网址已过期。请返回后再确认一次。',
  },
  'plan-too-large': {
    title: '这段时间太长',
    'what-to-do': '请缩短时间，或只选择一个区域。',
  },
  'place-blocked': {
    title: '还不能确定参加',
    'what-to-do': '在确定参加之前，还缺一些条件。请与本人沟通，齐备之后再次批准。',
  },
  'place-missing': {
    title: '请选择活动所在的町',
    'what-to-do': '不是在线的活动需要选择町。请返回选择。',
  },
  'server-error': {
    title: '我们这边出了问题',
    'what-to-do': '很抱歉，系统没能正常运行。请稍等一会儿再试。如果一直这样，请告诉中心。',
  },
  'session-does-not-fit': {
    title: '您选的日期中有不能参加的活动',
    'what-to-do': '请返回，看看现在的情况，重新选择。',
  },
  'session-not-begun': {
    title: '这次活动还没有开始',
    'what-to-do': '请在活动开始之后记录。',
  },
  'code-not-valid': {
    title: '这个二维码不能使用',
    'what-to-do': '请再扫一次会场的二维码。如果不行，请把姓名告诉团体的人。',
  },
  'code-not-open': {
    title: '现在不是签到时间',
    'what-to-do': '二维码从开始前1小时到结束后2小时可用。',
  },
  'no-place-here': {
    title: '您没有这次活动的名额',
    'what-to-do': '请与团体的人说明。如果是用别的邮箱报名的，请退出后用那个邮箱登录。',
  },
  'already-thanked': {
    title: '感谢已经送达',
    'what-to-do': '只能发送一次。',
  },
  'too-late-to-thank': {
    title: '现在不能发送感谢',
    'what-to-do': '在参加被记录后的7天内可以发送。',
  },
  'not-representative': {
    title: '只有代表可以这样做',
    'what-to-do': '请让代表操作。',
  },
  'transfer-under-way': {
    title: '已经在请求中',
    'what-to-do': '请等对方答复。',
  },
  'already-representative': {
    title: '这位已经是代表',
    'what-to-do': '请填写其他人的邮箱。',
  },
  'transfer-unknown': {
    title: '找不到这个请求',
    'what-to-do': '请用收到请求的邮箱登录。请求可能已过期或取消。',
  },
  'nothing-to-renew': {
    title: '没有可更新的登记',
    'what-to-do': '团体尚未登记，或已关闭。',
  },
  'session-not-open': {
    title: '这次活动已经开始或已取消',
    'what-to-do': '请选择其他日期，或返回查看现在的情况。',
  },
  'session-unknown': {
    title: '找不到这次活动',
    'what-to-do': '请再次确认网址。',
  },
  'session-same-start': {
    title: '已有同一时间开始的活动',
    'what-to-do': '请返回并改为其他时间。',
  },
  'session-in-the-past': {
    title: '不能改到已过去的时间',
    'what-to-do': '新的时间已经过去。请返回并填写今后的时间。原来的时间没有改变。',
  },
  'session-ends-first': {
    title: '请确认结束时间',
    'what-to-do': '结束时间早于开始时间。请返回修改。',
  },
  'capacity-below-taken': {
    title: '不能少于已确定的人数',
    'what-to-do': '已有确定的参加者，名额不能少于这个人数。',
  },
  'opening-over': {
    title: '这个招募已经结束',
    'what-to-do': '您不需要做任何事。',
  },
  'offer-over': {
    title: '已过答复期限',
    'what-to-do': '名额已通知下一位。如果您仍想参加，请在招募页面再次报名。',
  },
  'place-taken': {
    title: '名额已由他人先获得',
    'what-to-do': '您仍在候补名单上。再有空位时会马上通知您。',
  },
  'undo-not-possible': {
    title: '无法撤回',
    'what-to-do': '之后情况已有变化，或者不是您本人的操作。请返回查看现在的情况。',
  },
  'undo-too-late': {
    title: '已超过10分钟，无法撤回',
    'what-to-do': '如果弄错了，请致电志愿者中心。',
  },
  'already-told': {
    title: '对方已收到通知，无法撤回',
    'what-to-do': '如果弄错了，请致电志愿者中心，以便也告知对方。',
  },
  'session-is-full': {
    title: '名额已满',
    'what-to-do': '您选的那次活动刚刚满员。请看看其他日期。',
  },
  'sign-in-link-not-valid': {
    title: '这个链接不能使用',
    'what-to-do': '登录链接在10分钟内有效，只能使用一次。请重新接收一封邮件。',
  },
  'sign-in-needed': {
    title: '请登录',
    'what-to-do': '查看这个页面需要先登录。',
  },
  'day-not-past': {
    title: '请确认日期',
    'what-to-do': '请填写今天或今天以前的日期。',
  },
  'day-not-ahead': {
    title: '请确认日期',
    'what-to-do': '请填写今天或今天以后的日期。',
  },
  'town-unknown': {
    title: '请重新选择町',
    'what-to-do': '找不到您选的町。请返回，从列表中选择。',
  },
  'registration-lapsed': {
    title: '该团体的登记目前无效',
    'what-to-do': '登记失效期间，不能确定任何人的参加。一切记录都保持不变。请向中心咨询。',
  },
  'candidate-not-free': {
    title: '现在不能邀请这位居民',
    'what-to-do':
      '为了不让同一个人总被打扰，每人每周被邀请的次数有限；也可能是对方的安排变了。请返回看看其他人。',
  },
  'already-under-way': {
    title: '已经在进行中',
    'what-to-do': '这位居民与这项招募之间已有报名或介绍。请在待办列表中查看。',
  },
  'invitation-over': {
    title: '这次邀请已经结束',
    'what-to-do': '答复期限已过，或者已被取消。您的答复没有被记录。如果还想参加，请在招募页面报名。',
  },
  'opening-not-open': {
    title: '这项招募已经结束',
    'what-to-do': '招募已撤回或已截止。您的答复没有被记录。请看看其他招募。',
  },
  'later-once-only': {
    title: '“以后再说”只能选一次',
    'what-to-do': '我们会保留到再次询问您的时候。请选择参加或不参加。',
  },
  'disclosure-closed': {
    title: '团体已经看不到了',
    'what-to-do': '同意已撤回，或使用期限已过。您不需要做什么。',
  },
  'nothing-to-destroy': {
    title: '现在没有需要删除的名单',
    'what-to-do': '已经告知删除，或仍在使用期限内。请查看现在的情况。',
  },
  'nobody-ticked': {
    title: '没有选择任何人',
    'what-to-do': '请返回，勾选不能来的人。',
  },
  'party-not-possible': {
    title: '这样不能一起报名',
    'what-to-do': '请返回确认同行者和所选日期。有未满18岁的人时，需要18岁以上的人一起参加。',
  },
  'guardian-link-unknown': {
    title: '此链接不能使用',
    'what-to-do': '地址似乎不完整。请重新打开邮件中的链接。',
  },
  'guardian-link-used': {
    title: '您已用此链接答复',
    'what-to-do': '只能答复一次。返回可以查看您的答复，也可以撤回同意。',
  },
  'guardian-link-too-late': {
    title: '答复期限已过',
    'what-to-do': '报名已结束。如果可以参加，请本人重新报名。',
  },
  'guardian-link-of-another': {
    title: '此链接是给别人的',
    'what-to-do': '这是给监护人的链接，与现在登录的人不同。监护人请先退出登录，再打开链接。',
  },
  'guardian-not-needed': {
    title: '现在不需要监护人答复',
    'what-to-do': '没有等待同意的报名。可能已取消或已结束。',
  },
  'guardian-consent-not-standing': {
    title: '没有可撤回的同意',
    'what-to-do': '已经撤回，或还没有同意。',
  },
  'guardian-is-self': {
    title: '请写监护人的邮箱',
    'what-to-do': '您写的是自己的邮箱。请返回改成监护人的。',
  },
  'guardian-asked-often': {
    title: '今天不能再询问',
    'what-to-do': '同一人一天最多询问5次。请明天再试，或致电中心。',
  },
  'guardian-not-reachable': {
    title: '请写联系方式',
    'what-to-do': '需要监护人的邮箱或电话号码。',
  },
};
