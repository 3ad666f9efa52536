/** Two cards of one person. */
export const merging = {
  way: '查看此人是否还有另一张登记卡',
  title: '{{name}}只有一张登记卡吗？',
  lead: '以下登记卡的姓名、读音、生日或电话号码相同。如果是同一个人，可以比较后合并成一张。',
  none: '没有相似的登记卡。',
  compare: '比较这两张',
  'compare-title': '一个人，两张登记卡？',
  'compare-lead': '如果是同一个人，就合并成一张。保留可以登录的那张；都不能登录时，保留较新的。',
  back: '← {{name}}',
  side: { kept: '保留的登记卡', other: '不再使用的登记卡', both: '两者都要' },
  option: '{{side}}：{{value}}',
  nothing: '（无）',
  'by-mail': '用邮箱登记（{{email}}）',
  'never-signed-in': '还没有登录过',
  'by-hand': '电话、信件',
  made: '制作日期',
  account: '登记方式',
  history: '报名和活动',
  'history-words': '报名{{matches}}件，参加{{attended}}次（{{hours}}）',
  free: '{{days}}（每周{{hours}}小时）',
  online: '{{way}}以内，也可线上',
  'choose-title': '不同的地方，选哪一个？',
  'same-title': '两张相同的地方',
  moves: {
    title: '转到保留的登记卡的内容',
    none: '没有要转移的内容。',
    line: '{{what}}：{{number}}件',
    matches: '报名和活动',
    places: '保留的名额',
    hours: '出席和时间记录',
    consents: '公开联系方式的同意',
    qualifications: '资格和保险',
    'days-away': '不能来的日子',
    letters: '通知（包括信件和电话）',
    asks: '自动邀请的记录',
    blocks: '不安排在一起的团体',
    guardian: '监护人的同意',
  },
  'in-the-way': {
    title: '请先处理以下事项',
    'places-overlap': '两张登记卡在同一时间都占有名额。请询问本人，取消其中一个。',
    'same-opening': '两张登记卡报名了同一个招募。请取消其中一个。',
    'guardian-asked-twice': '两张登记卡都在询问监护人。请等待其中一个答复。',
    'erasure-under-way': '其中一张正在办理删除。请等删除完成或撤回之后再进行。',
    'two-accounts':
      '本人用两个邮箱地址分别使用这两张登记卡。请询问本人继续用哪个地址，另一个请本人在“我的数据”中删除。',
    'own-card': '您自己的登记卡由其他职员合并。',
    'other-area': '其中一张属于其他区域。请找该区域的负责人或主任协调员。',
  },
  double: {
    title: '同一时间有两个活动',
    lead: '在已经过去的日子里，两张登记卡的活动时间重叠。同一个人不可能两边都在，所以要撤销其中一个。撤销的内容会留在记录中。',
    'by-record': '根据记录，撤销以下名额',
    place: '{{title}}（{{group}}）：{{record}}',
    record: { attended: '参加了', absent: '缺席', nothing: '没有记录' },
  },
  ask: '请先向本人确认两张都是本人的，再合并。',
  final: '合并后不能恢复。不再使用的登记卡上的姓名和联系方式会被删除。谁在何时合并会留下记录。',
  told: '会用平常的方式（邮件、信件或电话）通知本人。',
  submit: '合并成一张',
  done: '两张登记卡已合并成一张。会通知本人。',
  moved: '另一张已合并到这张登记卡。',
  'to-kept': '查看保留的登记卡',
};

export const mergingLabels = { contact: '信件和电话', there: '当时本人在哪里？' };

export const mergingRefusals = {
  'already-merged': {
    title: '这两张已经合并成一张',
    'what-to-do': '其他人先合并了。请在代理登记的页面重新查找此人。',
  },
  'card-merged': {
    title: '这张登记卡已并入另一张',
    'what-to-do':
      '同一个人的两张登记卡已合并为一张。您刚才填写的内容没有保存。请打开保留的登记卡，如有需要，请在那里填写。',
  },
  'attendance-undecided': {
    title: '还没有确定本人当时在哪里',
    'what-to-do': '两张登记卡在同一时间都有活动。请在比较页面选择本人实际参加的一个。',
  },
  'cards-collide': {
    title: '还不能合并',
    'what-to-do': '两张登记卡之间有不能并存的内容。请在比较的页面查看要先处理的事项。',
  },
  'same-card': {
    title: '这是同一张登记卡',
    'what-to-do': '请选择另一张登记卡来合并。',
  },
};

export const mergingMails = {
  'cards-merged': {
    subject: '您的两张登记卡已合并成一张',
    summary: '志愿者中心里有您的两张登记卡。我们确认之后，把它们合并成了一张。您的报名和参加记录都保留着。',
    next: '请看一看您的登记卡。如果有错误，或者您不知道这件事，请告诉志愿者中心。',
    action: '查看登记卡',
  },
};
