export const channelRefusals = {
  'message-unknown': {
    title: 'この{手紙|てがみ}・{電話|でんわ}はありません',
    'what-to-do': 'リストにもどって、もう{一度|いちど}えらんでください。',
  },
  'not-posted': {
    title: '{出|だ}した{記録|きろく}がありません',
    'what-to-do': 'もうとりけしたか、{戻|もど}ってきた{手紙|てがみ}です。',
  },
  'nothing-asked': {
    title: 'これはお{知|し}らせだけです',
    'what-to-do': '「{話|はな}しました」を{押|お}してください。',
  },
  'address-missing': {
    title: '{手紙|てがみ}には{住所|じゅうしょ}がいります',
    'what-to-do': 'もどって、{住所|じゅうしょ}を{書|か}いてください。',
  },
  'phone-missing': {
    title: '{電話|でんわ}{番号|ばんごう}がありません',
    'what-to-do': 'カードに{番号|ばんごう}を{書|か}くか、「{手紙|てがみ}がいい」をえらんでください。',
  },
  'line-not-set-up': {
    title: 'LINEはいま{使|つか}えません',
    'what-to-do': 'メールでお{知|し}らせします。',
  },
  'push-not-set-up': {
    title: 'ブラウザのお{知|し}らせはいま{使|つか}えません',
    'what-to-do': 'メールでお{知|し}らせします。',
  },
  'signature-not-valid': {
    title: 'うけとれません',
    'what-to-do': 'LINEからのものかわかりません。',
  },
  'push-host-not-known': {
    title: 'このブラウザは{使|つか}えません',
    'what-to-do': 'ほかのブラウザを{使|つか}ってください。',
  },
};
