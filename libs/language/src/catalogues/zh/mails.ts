import { dayMails } from './mails-days';
import { guardianMails } from './mails-guardians';
import { introductionMails } from './mails-introductions';
import { matchMails } from './mails-matches';
import { reviewMails } from './mails-reviews';
import { standingMails } from './mails-standing';

export const mails = {
  footer:
    'Tsumugi（多摩志愿者与市民活动）\n如果您不清楚为什么收到这封邮件，请直接删除，不需要做任何事。如有困难，请给志愿者中心打电话。',
  from: '来自Tsumugi（多摩志愿者与市民活动）的通知',
  address: '如果按钮打不开，请打开以下地址：',
  answer: '查看并答复',
  'how-to-answer': {
    invitation:
      '如果不方便，请按“{{no}}”，不需要理由。按下按钮后会打开一个页面，在那里再按一次，答复才生效。',
    offer: '如果来不了，请按“{{no}}”。按下按钮后会打开一个页面，在那里再按一次，答复才生效。',
    change: '如果来不了，请按“{{no}}”。按下按钮后会打开一个页面，在那里再按一次，答复才生效。',
    coming: '如果来不了了，请按“{{no}}”。按下按钮后会打开一个页面，在那里再按一次，答复才生效。',
    'still-open': '如果要结束招募，请按“{{no}}”。按下按钮后会打开一个页面，在那里再按一次，答复才生效。',
    representation: '如果有困难，请按“{{no}}”。按下按钮后会打开一个页面，在那里再按一次，答复才生效。',
  },
  'calendar-change': '如果来不了，请在下面的页面告知：',
  'more-days': '另外{{number}}天',
  'calendar-file': {
    PUBLISH: '使用日历的人，打开邮件所附的文件，即可把日期和时间加入日历。',
    CANCEL: '已加入日历的人，打开邮件所附的文件，即可删除该日程。',
  },
  fact: {
    when: '日期和时间',
    where: '地点',
    'meeting-point': '集合地点',
    'what-to-bring': '请携带',
    rain: '下雨时',
    reason: '原因',
    note: '留言',
    person: '姓名',
    'moved-from': '原来的时间',
    'moved-to': '新的时间',
    session: '日期',
    until: '答复期限',
    due: '期限',
    party: '参加人数',
    outcome: '结果',
  },
  'sign-in-link': {
    subject: 'Tsumugi：登录链接',
    summary: '请点击下面的按钮登录Tsumugi。',
    next: '此链接10分钟内有效，只能使用一次。如果已经过期，请重新获取一封邮件。',
    action: '登录Tsumugi',
  },
  digest: {
    subject: '可能适合您的新招募',
    summary: '我们从最近的新招募中，选出了符合您时间和愿望的活动。',
    next: '如果有感兴趣的，请用下面的按钮查看。什么都不做也没关系。',
    action: '查看适合我的活动',
  },
  'on-behalf': '这是给{{person}}的通知。此人不使用电子邮件，请通过电话或信件转告。',
  'on-behalf-action': '查看联系方式和情况',
  ...matchMails,
  ...introductionMails,
  ...reviewMails,
  ...dayMails,
  ...standingMails,
  ...guardianMails,
};
