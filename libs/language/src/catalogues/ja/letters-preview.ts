export const lettersPreview = {
  title: 'お知らせの文面',
  lead: 'つむぎが送るお知らせを、すべてここで読めます。お名前や日時は見本です。メールで見えるかたちと、文字だけのかたちをならべています。',
  language: 'ことば',
  kind: '種類',
  'all-kinds': 'すべての種類',
  show: '見る',
  number: '{{all}}通のうち{{number}}通',
  'as-mail': 'メールの見本：{{subject}}',
  kinds: {
    access: 'つむぎに入るため・本人確認',
    decision: '知っておくこと',
    reminder: 'もうすぐの活動',
    invitation: '声かけ・紹介',
    thanks: 'お礼と記録',
    digest: '新しい募集のまとめ',
    work: 'していただくこと',
  },
};
