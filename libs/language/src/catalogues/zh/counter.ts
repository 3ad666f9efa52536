/** Helping a resident at the counter, in the resident's own pages. */
export const counter = {
  way: '在本人的页面里协助',
  back: '← 此人的页面',
  title: '在{{name}}的页面里协助',
  lead: '本人在窗口或电话中提出请求时使用。本人的页面会显示在这台设备上。',
  limited: '15分钟后自动结束。只能查找、报名、回复和取消。不能处理登记卡、联系方式、设备、数据和删除。',
  told: '会立即用邮件通知本人。',
  written: '谁在何时协助了谁，会留下记录。',
  closed: '协助期间，中心的窗口会关闭。',
  agreed: { counter: '本人在窗口请求', telephone: '本人在电话中请求' },
  begin: '开始协助',
  mark: '协助中',
  acting: '正在{{name}}的页面里协助（到{{until}}为止）。',
  end: '结束协助',
};

export const counterLabels = { 'help-agreed': '是怎样请求的？' };

export const counterRefusals = {
  'not-while-helping': {
    title: '协助期间不能进行',
    'what-to-do': '请由本人操作，或先按上方的“结束协助”。',
  },
};

export const counterMails = {
  'counter-help': {
    subject: '中心的职员正在您的页面里协助',
    summary: '志愿者中心的职员应您的请求，开始在您的页面里协助。15分钟后自动结束。',
    next: '您不需要做任何事。可用下面的按钮查看做了什么。如果您没有请求过，请立即告诉中心。',
    action: '查看',
  },
};
