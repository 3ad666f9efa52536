export const wishes = {
  title: 'お知らせの届け方',
  way: 'お知らせの届け方',
  lead: 'どのお知らせを、どこで、いつ受け取るかを選べます。変えたことは、まだ届いていないお知らせにもすぐに効きます。',
  done: 'お知らせの届け方を変えました。',
  submit: 'この届け方にする',
  kinds: 'お知らせの種類ごとに',
  when: '届ける時間',
  asking: '活動への声かけ',
  only: 'いまはメールで届きます。LINE などをつなぐと、ここで選べるようになります。',
  must: '申し込みの結果や日時の変更は、必ずお届けします。止めることはできません。',
  channel: {
    mail: 'メール',
    line: 'LINE',
    push: 'この端末への通知',
    paper: '手紙',
    phone: '電話',
    none: '受け取らない',
  },
  digest: {
    weekly: '週に1回',
    daily: '毎日',
    off: '受け取らない',
  },
  'any-hour': 'いつでも届ける',
  hour: '{{hour}}時',
  kind: {
    reminder: '活動の前のお知らせ',
    invitation: '活動への声かけ',
    thanks: 'お礼と記録のお知らせ',
    digest: '新しい募集のお知らせ',
  },
  off: {
    title: 'お知らせを止める',
    ask: '「{{kind}}」のメールを止めますか。',
    keep: '申し込みの結果や日時の変更など、大切なお知らせはこれからも届きます。',
    submit: '止める',
    done: '「{{kind}}」のメールを止めました。',
    already: '「{{kind}}」のメールは止まっています。',
    undo: 'やっぱり受け取る',
    undone: '「{{kind}}」のメールは、これからも届きます。',
    more: 'ほかのお知らせの届け方も変える',
  },
  foot: {
    off: 'この種類のお知らせを止める',
    wishes: 'お知らせの届け方を変える',
  },
  'must-work': '団体やセンターの仕事のお知らせも、待っている人がいるので止められません。',
  asks: {
    none: '声かけはいらない',
    usual: '週に{{number}}回まで（ふつう）',
    more: '週に{{number}}回まで',
  },
};

export const wishLabels = {
  'channel-decision': '申し込みの結果・日時の変更など、大切なお知らせ',
  'channel-work': '団体・センターの仕事のお知らせ',
  'channel-reminder': '活動の前のお知らせ（1週間前と前日）',
  'channel-invitation': '活動への声かけ',
  'channel-thanks': 'お礼と記録のお知らせ',
  'channel-digest': '新しい募集のお知らせの届け先',
  digest: 'あなたに合う新しい募集のお知らせ',
  'quiet-from': '夜、お知らせを止める時刻',
  'quiet-until': '朝、お知らせを始める時刻',
  'weekly-asks': '声かけの回数',
  'no-asks-until': 'この日までは声をかけない',
};

export const wishHints = {
  'quiet-from':
    'この間に出たお知らせは、朝に届きます。ログインのメールと、朝では間に合わないことは夜でも届きます。「いつでも届ける」を2つとも選ぶと、夜も届きます。',
  'no-asks-until': '忙しいあいだ声かけを休みます。この日から、また声をかけます。',
  'weekly-asks': '団体やセンターから「来ませんか」と聞かれる回数です。',
};

export const wishRefusals = {
  'unsubscribe-link-unknown': {
    title: 'このリンクはわかりません',
    'what-to-do':
      'アドレスが途中で切れているか、もう使われていません。メールからもう一度開くか、ログインして「お知らせの届け方」で変えてください。',
  },
  'must-be-told': {
    title: 'このお知らせは止められません',
    'what-to-do': '大切なお知らせは必ずお届けします。届け先はほかのものに変えられます。',
  },
};
