export const channelRefusals = {
  'message-unknown': {
    title: 'この手紙・電話は見つかりません',
    'what-to-do': '一覧にもどって、もう一度お選びください。ほかの地域の担当かもしれません。',
  },
  'not-posted': {
    title: '出した記録がありません',
    'what-to-do': 'すでに取り消されたか、戻ってきた手紙です。一覧をごらんください。',
  },
  'nothing-asked': {
    title: 'これは、お知らせだけの内容です',
    'what-to-do': '「伝えました」か「出なかった」で記録してください。',
  },
  'address-missing': {
    title: '手紙を送るには、ご住所が必要です',
    'what-to-do': 'もどって、住所を書いてください。',
  },
  'phone-missing': {
    title: '電話番号の記録がありません',
    'what-to-do': '登録カードに電話番号を書くか、「手紙がよい」を選んでください。',
  },
  'line-not-set-up': {
    title: 'LINEは、いま使えません',
    'what-to-do': 'メールでお知らせします。センターの準備をお待ちください。',
  },
  'push-not-set-up': {
    title: 'ブラウザの通知は、いま使えません',
    'what-to-do': 'メールでお知らせします。',
  },
  'signature-not-valid': {
    title: 'この内容は受けとれません',
    'what-to-do': 'LINEからのものと確かめられませんでした。',
  },
  'push-host-not-known': {
    title: 'このブラウザの通知は登録できません',
    'what-to-do': '知られている通知の届け先ではありません。別のブラウザでお試しください。',
  },
};
