import { dayMails } from './mails-days';
import { guardianMails } from './mails-guardians';
import { introductionMails } from './mails-introductions';
import { matchMails } from './mails-matches';
import { reviewMails } from './mails-reviews';
import { standingMails } from './mails-standing';

export const mails = {
  footer:
    'つむぎ（多摩ボランティア・市民活動）\nこのメールに心あたりがないときは、何もせずに消してください。お困りのときは、ボランティアセンターへお電話ください。',
  from: 'つむぎ（多摩ボランティア・市民活動）からのお知らせ',
  address: 'ボタンを押しても開かないときは、次のアドレスを開いてください。',
  answer: '見て答える',
  'how-to-answer': {
    invitation:
      'ご都合の悪いときは、「{{no}}」を押してください。理由はいりません。ボタンを押したあと、開いたページでもう一度押すと、お返事になります。',
    offer:
      '来られないときは、「{{no}}」を押してください。ボタンを押したあと、開いたページでもう一度押すと、お返事になります。',
    change:
      '来られないときは、「{{no}}」を押してください。ボタンを押したあと、開いたページでもう一度押すと、お返事になります。',
    coming:
      '来られなくなったときは、「{{no}}」を押してください。ボタンを押したあと、開いたページでもう一度押すと、お返事になります。',
    'still-open':
      '募集を終えるときは、「{{no}}」を押してください。ボタンを押したあと、開いたページでもう一度押すと、お返事になります。',
    representation:
      'むずかしいときは、「{{no}}」を押してください。ボタンを押したあと、開いたページでもう一度押すと、お返事になります。',
  },
  'calendar-change': '行けなくなったときは、下のページからお知らせください。',
  'more-days': 'ほか{{number}}日',
  'calendar-file': {
    PUBLISH:
      '予定表（カレンダー）をお使いの方は、このメールに付いているファイルを開くと、日時が予定表に入ります。',
    CANCEL: '予定表（カレンダー）に入れた方は、このメールに付いているファイルを開くと、その予定が消えます。',
  },
  fact: {
    when: '日時',
    where: '場所',
    'meeting-point': '集合場所',
    'what-to-bring': '持ち物',
    rain: '雨のとき',
    reason: '理由',
    note: 'ひとこと',
    person: 'お名前',
    'moved-from': 'これまでの日時',
    'moved-to': '新しい日時',
    session: '対象の日時',
    until: 'お返事の期限',
    due: 'いつまでに',
    party: '来る人数',
    outcome: '結果',
  },
  'sign-in-link': {
    subject: 'つむぎ：ログインのご案内',
    summary: '下のボタンから、つむぎに入れます。',
    next: 'このボタンは10分間、1回だけ使えます。時間が過ぎたときは、ログインのページから、もう一度お手続きください。',
    action: 'つむぎに入る',
  },
  digest: {
    subject: 'あなたに合いそうな、新しい募集',
    summary: 'この一週間ほどに出た募集から、あなたの予定と希望に合うものを選びました。',
    next: '気になるものがあれば、下のボタンからくわしくご覧ください。何もしなくても、かまいません。',
    action: 'わたしに合う活動を見る',
  },
  'on-behalf': '{{person}}さんへのお知らせです。メールをお使いでない方なので、お電話か手紙で伝えてください。',
  'on-behalf-action': '連絡先とようすを見る',
  ...matchMails,
  ...introductionMails,
  ...reviewMails,
  ...dayMails,
  ...standingMails,
  ...guardianMails,
};
