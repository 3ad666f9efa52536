/** Before a day, on it, and after it. */
export const dayMails = {
  'session-in-a-week': {
    subject: '活动快到了：{{title}}',
    summary: '“{{title}}”快到了。您的安排有没有变化？',
    next: '如果能来，请按下面的“{{yes}}”。这样团体可以安心准备。',
    action: '告知“我会去”',
  },
  'session-tomorrow': {
    subject: '明天有活动：{{title}}',
    summary: '明天是“{{title}}”。',
    next: '请确认开始和结束时间、集合地点和要带的东西。',
    action: '查看活动内容',
  },
  'place-unconfirmed': {
    subject: '有人没有答复：{{title}}',
    summary: '“{{title}}”在3天后，有一位还没有答复是否参加。',
    next: '请打电话确认。如果来不了，可以代为取消。',
    action: '查看内容',
  },
  'attendance-reminder': {
    subject: '请记录参加情况：{{title}}',
    summary: '“{{title}}”还没有参加记录。',
    next: '请用下面的按钮填写谁来了、参加了几小时。活动结束10天后，将以本人的记录为准。',
    action: '记录参加情况',
  },
  'match-attended': {
    subject: '谢谢您的参加：{{title}}',
    summary: '已记录您参加了“{{title}}”。谢谢您。',
    next: '您可以在“活动记录”里看到时间，不对的话也能在那里更正。要不要对团体说一句话？',
    action: '查看活动记录',
  },
  'match-attended-for-group': {
    subject: '参加记录已完成：{{title}}',
    summary: '“{{title}}”的参加记录已完成。',
    next: '要不要对来参加的人说一声谢谢？7天之内可以发送。',
    action: '表达感谢',
  },
  'match-absent': {
    subject: '已记录为缺席：{{title}}',
    summary: '“{{title}}”已记录为缺席。',
    next: '如果不对，请用下面的按钮告诉我们。期待您下次参加。',
    action: '查看我的活动',
  },
  'match-absent-for-group': {
    subject: '已记录为缺席：{{title}}',
    summary: '“{{title}}”的一位参加者已记录为缺席。',
    next: '我们也通知了本人，您不需要做什么。',
    action: '查看报名',
  },
  'thanks-from-group': {
    subject: '来自{{group}}的感谢',
    summary: '{{group}}对您参加“{{title}}”表示感谢。',
    next: '期待您再次参加。',
    action: '查看我的活动',
  },
  'thanks-from-resident': {
    subject: '来自参加者的感谢：{{title}}',
    summary: '参加“{{title}}”的人向您表示感谢。',
    next: '希望对下次招募有帮助。',
    action: '查看报名',
  },
  'consultation-to-settle': {
    subject: '收到一份咨询：{{title}}',
    summary: '有人反映“{{title}}”与约定不符。',
    next: '请听取双方意见，在5个工作日内填写结果。对方看不到所写的内容。',
    action: '查看内容',
  },
  'consultation-received': {
    subject: '已收到您的咨询：{{title}}',
    summary: '中心已收到您关于“{{title}}”的咨询。',
    next: '协调员会在5个工作日内与您联系。对方看不到您写的内容。',
    action: '查看记录',
  },
  'consultation-settled': {
    subject: '咨询结果：{{title}}',
    summary: '您关于“{{title}}”的咨询，结果如下。',
    next: '谢谢您告诉我们。如果还有担心的事，请致电中心。',
    action: '查看记录',
  },
  'consultation-overdue': {
    subject: '咨询已过期限：{{title}}',
    summary: '关于“{{title}}”的咨询，超过5个工作日还没有处理。',
    next: '请与负责人商量，或代为处理。',
    action: '查看内容',
  },
  'consultation-still-open': {
    subject: '仍在确认您的咨询：{{title}}',
    summary: '您关于“{{title}}”的咨询还没有结束。让您久等了，很抱歉。',
    next: '已转给主任协调员。如有急事，请致电中心。',
    action: '查看记录',
  },
};
