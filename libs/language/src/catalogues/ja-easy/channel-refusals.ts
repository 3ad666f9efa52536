export const channelRefusals = {
  'message-unknown': {
    title: 'この {手紙|てがみ}・{電話|でんわ}は ありません',
    'what-to-do': 'リストに もどって、もう{一度|いちど} えらんでください。',
  },
  'not-posted': {
    title: '{出|だ}した {記録|きろく}が ありません',
    'what-to-do': 'もう とりけしたか、{戻|もど}ってきた {手紙|てがみ}です。',
  },
  'nothing-asked': {
    title: 'これは お{知|し}らせだけです',
    'what-to-do': '「{話|はな}しました」を {押|お}してください。',
  },
  'address-missing': {
    title: '{手紙|てがみ}には {住所|じゅうしょ}が いります',
    'what-to-do': 'もどって、{住所|じゅうしょ}を {書|か}いてください。',
  },
  'phone-missing': {
    title: '{電話|でんわ}{番号|ばんごう}が ありません',
    'what-to-do': 'カードに {番号|ばんごう}を {書|か}くか、「{手紙|てがみ}が いい」を えらんでください。',
  },
  'line-not-set-up': {
    title: 'LINEは いま {使|つか}えません',
    'what-to-do': 'メールで お{知|し}らせします。',
  },
  'push-not-set-up': {
    title: 'ブラウザの お{知|し}らせは いま {使|つか}えません',
    'what-to-do': 'メールで お{知|し}らせします。',
  },
  'signature-not-valid': {
    title: 'うけとれません',
    'what-to-do': 'LINEからの ものか わかりません。',
  },
  'push-host-not-known': {
    title: 'この ブラウザは {使|つか}えません',
    'what-to-do': 'ほかの ブラウザを {使|つか}ってください。',
  },
};
