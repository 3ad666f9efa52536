export const groups = {
  files: {
    title: '{{name}}の書類と写真',
    heading: '書類と写真',
    lead: '規約と活動計画があると、センターの確認が早く進みます。活動の写真は、登録のあと、どなたにも見えます。',
    nothing: 'まだ何もつけていません。',
    add: '書類や写真をつける',
    submit: 'つける',
    agreed: '写っている方（お子さんは保護者の方）の了解を得ています',
    'no-lists': '会員の名簿など、ほかの方のお名前や連絡先が入ったものは、つけないでください。',
    'purpose-rules': '規約・会則',
    'purpose-plan': '活動計画・予算',
    'purpose-photo': '活動の写真',
    'purpose-flyer': 'チラシ',
    size: '{{size}}',
    'for-all': 'どなたにも見えます（登録のあと）',
    'for-centre': '団体のメンバーとセンターだけが見ます',
    picture: '写真：{{name}}',
    remove: '「{{name}}」を消す',
    full: '{{most}}個までつけられます。ほかのものをつけるときは、どれかを消してください。',
    back: '団体のページへ',
    way: '書類と写真（{{number}}）',
    'way-none': '規約や活動の写真をつける',
    'not-taken': '次のファイルがあるため、まだ何もつけていません。',
    'done-registered':
      '登録の申し込みを受け取りました。規約と活動計画があれば、ここでつけてください。あとからでもかまいません。',
    'done-added': 'つけました。',
    'done-there-already': '同じものが、もうついています。',
    'done-removed': '消しました。',
    'fault-file-empty': '「{{name}}」：中身がありません。',
    'fault-file-too-big': '「{{name}}」：5MBをこえています。',
    'fault-file-not-taken': '「{{name}}」：写真（JPEG・PNG・WebP）でもPDFでもありません。',
    'fault-file-broken': '「{{name}}」：こわれているか、途中で切れています。',
    'fault-image-too-large': '「{{name}}」：写真の縦と横が大きすぎます。',
    'fault-pdf-active': '「{{name}}」：パスワードや、自動で動くしかけのあるPDFです。',
    'fault-photo-not-image': '「{{name}}」：PDFは「活動の写真」にできません。',
  },
  estimate: {
    title: '来られそうな人',
    'not-yet': '次のことを書くと、来られそうな人の数と、もっと集まる変え方が分かります。',
    'missing-field': '分野',
    'missing-when': '日付と、始まり・終わりの時刻',
    'missing-where': '活動する町（または、オンライン）',
    recount: 'いまの内容で数える',
    'signed-out':
      'ログインの時間が切れました。「保存」を押してログインすると、書いたものはそのまま出てきます。',
    failed: 'いまは数えられません。書いたものは、そのまま保存できます。',
  },
  editions: {
    'name-ja-easy': 'やさしい日本語',
    'name-en': '英語',
    'name-zh': '中国語（簡体字）',
    'name-ko': '韓国語',
    title: '{{name}}の文：{{title}}',
    heading: '{{name}}で書く',
    'lead-ja-easy':
      '日本語を勉強している方や、子どもにも分かるように、短い文で書きます。漢字のあとに（よみ）を書くと、ふりがなになります。例：公園（こうえん）に 集（あつ）まります。',
    'lead-en': '英語を読む方に、英語のページで見えます。自動の翻訳はしません。書ける方が書いてください。',
    'lead-zh': '中国語を読む方に、中国語のページで見えます。自動の翻訳はしません。書ける方が書いてください。',
    'lead-ko': '韓国語を読む方に、韓国語のページで見えます。自動の翻訳はしません。書ける方が書いてください。',
    submit: '保存する',
    remove: '{{name}}の文を消す',
    ways: 'ほかの言葉でも',
    why: 'やさしい日本語や外国語でも書くと、その言葉のページで見え、その言葉でさがした方にも見つかります。センターの確認のときに、いっしょに見ます。',
    'by-centre': '公開したあとの直しは、センターがします。ご連絡ください。',
    write: '{{name}}でも書く',
    correct: '{{name}}の文を直す',
    written: '{{name}}：あります',
    none: '{{name}}：まだありません',
    japanese: '日本語の文（元の文）',
    'done-edition': '保存しました。その言葉を選んだ方に、このように見えます。',
    'done-edition-removed': '消しました。',
  },
  members: {
    title: 'メンバー（{{number}}人）',
    'role-representative': '代表者',
    'role-contact': '担当者',
    myself: '・あなた',
    invite: 'メンバーを招待する',
    word: '招待のメールを送ります。その方が引き受けると、募集や申し込みをいっしょに見られます。期限は14日です。',
    submit: '招待を送る',
    asked: '{{day}}に招待しました。次は相手の方の番です',
    withdraw: '{{who}} への招待を取り消す',
    end: '{{who}} をメンバーから外す',
    'end-word': 'すぐに、この団体のページを見られなくなります。あらためて招待することもできます。',
    'end-submit': 'メンバーから外す',
    leave: 'メンバーをやめる',
    'leave-word':
      'すぐに、この団体のページを見られなくなります。戻るときは、代表者の方に招待してもらってください。',
    'leave-submit': 'メンバーをやめる',
    'done-member-asked': '招待を送りました。次は相手の方の番です。',
    'done-member-withdrawn': '招待を取り消しました。',
    'done-member-ended': 'メンバーから外しました。',
  },
  joining: {
    title: '「{{group}}」のメンバー',
    asked: '「{{group}}」の代表の方から、メンバー（担当者）になってほしいと依頼がありました。',
    'what-changes':
      '引き受けると、団体のページで募集や申し込みを見られるようになり、センターからの連絡が届きます。ほかのメンバーに、お名前とメールアドレスが見えます。',
    turn: '次はあなたの番です。{{until}}までにお返事ください。',
    accept: '引き受けます',
    decline: '今回は引き受けません',
    waiting: '相手の方のお返事を待っています。',
    accepted: 'メンバーになりました。',
    declined: 'この依頼は断られました。していただくことはありません。',
    expired: '期限が過ぎたので、この依頼は終わりました。',
    withdrawn: 'この依頼は取り消されました。',
  },
  discard: {
    way: '下書きを捨てる',
    word: '捨てると、元に戻せません。日時も、ほかの言葉の文も消えます。',
    submit: '捨てる',
    done: '下書きを捨てました。',
  },
  kept: {
    'sign-in':
      'ログインの時間が切れていました。書いたものは残してあります。ログインすると、続きから送れます。',
    again: '前に書いたものを、そのまま出しました。まだ送っていません。確かめてから、もう一度送ってください。',
  },
};

export const groupLabels = {
  'member-email': '招待する方のメールアドレス',
  'edition-title': '見出し',
  'edition-body': 'どんなことをするか',
  'edition-cost-note': 'お金についての説明',
  'edition-meeting-point': '集合場所',
  'edition-what-to-bring': '持ち物・服装',
  'edition-rain-policy': '雨のとき',
  purpose: '何のためのものか',
  files: 'ファイル',
  'people-agreed': '写真に写っている方',
};

export const groupHints = {
  purpose: 'まとめて選べるのは、同じ種類のものだけです。',
  files:
    '写真（JPEG・PNG・WebP）かPDF。1つ5MB、一度に5つまで。写真は小さくして、撮った場所などの記録を取りのぞきます。',
  'people-agreed': '「活動の写真」のときだけ、印をつけてください。',
};

export const groupProblems = {
  'start-past-midnight':
    '「{{label}}」は、0:00から23:59までで書いてください。夜中の0時からの活動は、次の日の日付にします。',
  'how-much-missing':
    '「お金」で無償のほかを選んだときは、「{{label}}」に金額や内容を書いてください。参加する人が決めるときに見ます。',
  'end-before-start':
    '「{{label}}」が、始まりより前か同じになっています。夜中の0時をすぎて続くときは、終わりを「25:00」のように書くか、夜は「1:00」のように書いてください。',
  'no-file': '「{{label}}」を1つ以上選んでください。',
  'people-not-asked':
    '写真をつける前に、写っている方の了解を得て、「{{label}}」に印をつけてください。ファイルも、もう一度選んでください。',
  'file-empty': '中身のないファイルがあります。別のファイルを選んでください。',
  'file-too-big': '5MBをこえるファイルがあります。写真は小さくして、PDFは分けて、もう一度選んでください。',
  'file-not-taken':
    'つけられるのは、写真（JPEG・PNG・WebP）とPDFです。ワードなどは、PDFにしてから選んでください。',
  'file-broken': '読めないファイルがあります。元のものから作りなおして、もう一度選んでください。',
  'image-too-large': '縦と横が大きすぎる写真があります。小さくして、もう一度選んでください。',
  'pdf-active': 'パスワードやしかけのあるPDFがあります。印刷用のPDFとして保存しなおしてください。',
  'photo-not-image': '「活動の写真」には、写真を選んでください。PDFは「チラシ」などにできます。',
  'too-many-files': 'つけられるのは、合わせて10個までです。どれかを消すか、数を減らしてください。',
  'too-many-at-once': '一度に選べるのは5つまでです。分けて、もう一度選んでください。',
  'upload-broken': 'うまく届きませんでした。ファイルを選んで、もう一度送ってください。',
};

export const groupRefusals = {
  'invitation-unknown': {
    title: 'この招待は見つかりません',
    'what-to-do':
      '取り消されたか、ほかの方への招待です。届いたメールのアドレスでログインしているか、お確かめください。',
  },
  'already-member': {
    title: 'もうメンバーの方です',
    'what-to-do': 'その方は、すでにこの団体のメンバーです。',
  },
  'member-asked': {
    title: 'もう招待しています',
    'what-to-do': 'その方には招待を送ってあります。お返事をお待ちください。',
  },
  'member-unknown': {
    title: 'このメンバーは見つかりません',
    'what-to-do': 'すでに外れたか、ほかの団体のメンバーです。団体のページを開きなおしてください。',
  },
  'too-many-members': {
    title: 'メンバーがいっぱいです',
    'what-to-do': '招待中の方を合わせて20人までです。どなたかに外れてもらってから、招待してください。',
  },
  'file-unknown': {
    title: 'このファイルは見つかりません',
    'what-to-do':
      '消されたか、見られる方が決まっているファイルです。団体の方は、ログインしてからお試しください。',
  },
};
