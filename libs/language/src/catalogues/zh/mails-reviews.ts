/** Groups and openings that the centre reviews. */
export const reviewMails = {
  'group-review-overdue': {
    subject: '团体登记审核已过期限：{{group}}',
    summary: '{{group}}的登记申请已等待审核超过5个工作日。',
    next: '请与负责人商量，或代为审核。',
    action: '查看内容',
  },
  'group-still-in-review': {
    subject: '仍在审核：{{group}}',
    summary: '{{group}}的登记还没有审核完。让您久等了，很抱歉。',
    next: '已转给主任协调员，您不需要做什么。如有急事，请致电中心。',
    action: '查看团体页面',
  },
  'opening-review-overdue': {
    subject: '招募审核已过期限：{{title}}',
    summary: '{{group}}的招募“{{title}}”已等待审核超过5个工作日。',
    next: '请与负责人商量，或代为审核。',
    action: '查看内容',
  },
  'opening-still-in-review': {
    subject: '仍在审核：{{title}}',
    summary: '“{{title}}”的招募还没有审核完。让您久等了，很抱歉。',
    next: '已转给主任协调员，您不需要做什么。如有急事，请致电中心。',
    action: '查看招募',
  },
  'group-received': {
    subject: '已收到团体登记申请：{{group}}',
    summary: '我们已收到{{group}}的登记申请。',
    next: '志愿者中心会在5个工作日内确认并答复。在此期间，您可以先写招募的草稿。',
    action: '查看团体页面',
  },
  'group-to-review': {
    subject: '待审核的团体：{{group}}',
    summary: '{{group}}提交了团体登记申请。',
    next: '请在5个工作日内予以登记，或写明原因退回修改。',
    action: '查看内容',
  },
  'group-registered': {
    subject: '团体登记已完成：{{group}}',
    summary: '{{group}}的登记已经完成。',
    next: '现在可以发布招募了。先写一个试试吧。',
    action: '填写招募',
  },
  'group-returned': {
    subject: '请修改团体登记内容：{{group}}',
    summary: '{{group}}的登记内容有需要修改的地方。',
    next: '修改后请再次提交。您写的内容都还保留着。',
    action: '修改内容',
  },
  'opening-received': {
    subject: '已收到您的招募：{{title}}',
    summary: '我们已收到招募“{{title}}”。',
    next: '志愿者中心会在5个工作日内确认并答复。',
    action: '查看招募',
  },
  'opening-to-review': {
    subject: '待审核的招募：{{title}}',
    summary: '{{group}}提交了招募“{{title}}”。',
    next: '请在5个工作日内发布，或写明原因退回修改。',
    action: '查看内容',
  },
  'opening-published': {
    subject: '招募已发布：{{title}}',
    summary: '招募“{{title}}”已经发布。',
    next: '一有人报名，我们就会通知您。',
    action: '查看发布的页面',
  },
  'opening-returned': {
    subject: '请修改招募内容：{{title}}',
    summary: '招募“{{title}}”有需要修改的地方。',
    next: '修改后请再次提交。您写的内容都还保留着。',
    action: '修改招募',
  },
};
