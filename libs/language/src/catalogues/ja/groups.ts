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
};

export const groupLabels = {
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
  'file-unknown': {
    title: 'このファイルは見つかりません',
    'what-to-do':
      '消されたか、見られる方が決まっているファイルです。団体の方は、サインインしてからお試しください。',
  },
};
