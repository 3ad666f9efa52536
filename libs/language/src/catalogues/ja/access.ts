/** Signing in, devices, the first set-up. */
export const access = {
  menu: '端末とパスキー',
  'desk-waits': 'センターの仕事に入る',
  mail: {
    code: 'ほかの端末で入るときの番号',
  },
  'sign-in': {
    'passkey-title': 'パスキーをお持ちの方',
    'passkey-text': '指紋や顔で、すぐに入れます。',
    'passkey-submit': 'パスキーで入る',
    'no-script': 'パスキーを使うには、ブラウザのJavaScriptを有効にしてください。',
    failed: 'パスキーを確かめられませんでした。もう一度押すか、メールで入ってください。',
    'mail-title': 'メールで入る・はじめて登録する',
    provider: '{{name}}で入る',
  },
  code: {
    title: 'メールを別の端末で開くとき',
    lead: 'メールを別の端末で開いた方は、メールに書かれた6けたの番号を、この画面に入れてください。',
    submit: '番号で入る',
  },
  elsewhere: {
    title: 'メールの番号を入れてください',
    lead: 'このリンクは、別の端末かブラウザで求められたものです。ここで入るには、同じメールに書かれた6けたの番号を入れてください。ご自分で求めた覚えがないときは、何もせずに閉じてください。',
  },
  again: {
    title: 'もう一度、ご本人かどうかを確かめます',
    lead: '大切な手つづきの前なので、パスキーで確かめます。確かめると、もとのページにもどります。',
    'role-lead':
      'センターの役割のある方は、パスキーで入ると、センターの仕事ができます。パスキーをなくしたときは、管理者に新しい招待を頼んでください。',
  },
  devices: {
    title: '端末とパスキー',
    devices: 'ログイン中の端末',
    lead: '見覚えのない端末があれば、「ログアウトさせる」を押してください。すぐに使えなくなります。',
    unknown: '名前のわからない端末',
    here: 'この端末',
    seen: '最後に使った日：{{day}}',
    'by-link': 'メールで',
    'by-invitation': '招待のリンクで',
    'by-passkey': 'パスキーで',
    'by-provider': '外部のログインで',
    began: '{{day}}に{{how}}ログイン',
    end: '「{{name}}」をログアウトさせる',
    'end-all': 'すべての端末からログアウトする',
    'end-all-text': 'この端末もふくめて、すべてログアウトします。',
    passkeys: 'パスキー',
    'passkeys-lead': 'パスキーがあると、指紋や顔で入れます。メールはいりません。',
    'no-passkey': 'パスキーはまだありません。',
    added: '{{day}}に登録',
    used: '最後に使った日：{{day}}',
    remove: '「{{name}}」を消す',
    passkey: 'パスキー',
    add: 'この端末のパスキーを登録する',
    'done-added': 'パスキーを登録しました。次からはパスキーで入れます。',
    'done-removed': 'パスキーを消しました。',
    'done-ended': 'その端末をログアウトさせました。',
    'done-invited': 'ようこそ。下のボタンでパスキーを登録すると、センターの仕事を始められます。',
  },
  setup: {
    title: '最初の設定',
    lead: 'このサービスには、まだセンターの担当者がいません。起動したときに画面に出た番号を入れると、最初の管理者になります。番号は24時間、1回だけ使えます。',
    submit: '管理者になる',
  },
};

export const accessRefusals = {
  'sign-in-code-needed': {
    title: 'メールの番号が必要です',
    'what-to-do': 'リンクを求めた端末で開くか、メールに書かれた6けたの番号を入れてください。',
  },
  'sign-in-code-wrong': {
    title: '番号がちがいます',
    'what-to-do': 'メールに書かれた6けたの番号を、もう一度お確かめください。',
  },
  'sign-in-code-spent': {
    title: 'この番号は、もう使えません',
    'what-to-do': 'まちがいが5回になりました。新しいメールを受け取ってください。',
  },
  'passkey-needed': {
    title: 'パスキーで入ってください',
    'what-to-do':
      'センターの仕事には、パスキーが必要です。パスキーがまだないときは、管理者に招待を頼んでください。',
  },
  'passkey-not-valid': {
    title: 'このパスキーは使えません',
    'what-to-do': 'もう一度お試しください。うまくいかないときは、メールで入ってください。',
  },
  'prove-again': {
    title: 'もう一度、ご本人かどうかを確かめます',
    'what-to-do': '大切な手つづきの前に、パスキーで確かめてください。',
  },
  'too-many-requests': {
    title: '続けて送りすぎています',
    'what-to-do': 'しばらく待ってから、もう一度お試しください。',
  },
  'setup-over': {
    title: 'ページが見つかりません',
    'what-to-do': '最初の設定は、もうすんでいます。',
  },
  'setup-code-not-valid': {
    title: 'この番号は使えません',
    'what-to-do':
      '起動したときに出た番号をお確かめください。24時間が過ぎたときは、サービスを起動し直すと新しい番号が出ます。',
  },
  'provider-not-reachable': {
    title: '外部のログインにつながりません',
    'what-to-do': '少し待ってもう一度お試しください。急ぐときは、ほかの方法で入ってください。',
  },
  'provider-answer-not-valid': {
    title: '外部のログインを確かめられませんでした',
    'what-to-do': 'はじめからやり直してください。続くときは、管理者に知らせてください。',
  },
  'provider-said-no': {
    title: '外部のログインが取りやめになりました',
    'what-to-do': 'もう一度ためすか、ほかの方法で入ってください。',
  },
  'provider-without-address': {
    title: 'メールアドレスがわかりません',
    'what-to-do':
      '外部のログインから、確かめられたメールアドレスが届きませんでした。管理者に知らせてください。',
  },
};

export const accessMails = {
  'staff-invited': {
    subject: 'つむぎ：センターの担当者としてのご招待',
    summary: 'ボランティアセンターの担当者として招待されました。',
    next: '下のボタンを押して、この端末のパスキーを登録してください。ボタンは72時間、1回だけ使えます。',
    action: 'パスキーを登録する',
  },
};

export const accessLabels = {
  'mail-code': 'メールの番号（6けた）',
  'setup-code': '起動したときの番号',
};

export const accessProblems = {
  'sign-in-code-needed': 'メールに書かれた6けたの番号を書いてください。',
  'sign-in-code-wrong': '番号がちがいます。メールをもう一度お確かめください。',
  'sign-in-code-spent': 'まちがいが5回になったので、この番号は使えません。新しいメールを受け取ってください。',
  'sign-in-link-not-valid':
    'この番号は使えません。10分が過ぎたか、もう使われました。新しいメールを受け取ってください。',
  'setup-code-not-valid': 'この番号は使えません。起動したときに出た番号をお確かめください。',
};
