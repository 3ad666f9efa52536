export const lettersPreview = {
  title: 'お{知|し}らせの{文|ぶん}',
  lead: 'つむぎが{送|おく}るお{知|し}らせを、{全部|ぜんぶ}ここで{読|よ}めます。{名前|なまえ}や{日|ひ}は{見本|みほん}です。',
  language: 'ことば',
  kind: '{種類|しゅるい}',
  'all-kinds': '{全部|ぜんぶ}',
  show: '{見|み}る',
  number: '{{all}}の{中|なか}の{{number}}',
  'as-mail': 'メールの{見本|みほん}：{{subject}}',
  kinds: {
    access: 'つむぎに{入|はい}るため',
    decision: '{知|し}っておくこと',
    reminder: 'もうすぐの{活動|かつどう}',
    invitation: '{声|こえ}かけ・{紹介|しょうかい}',
    thanks: 'お{礼|れい}と{記録|きろく}',
    digest: '{新|あたら}しい{募集|ぼしゅう}のまとめ',
    work: 'してもらうこと',
  },
};
