import { after } from './after';
import { lives } from './lives';
import { places } from './places';

/** Answers that are given from a message, without signing in. */
export const answers = {
  'for-whom':
    'このページは、お知らせを受け取ったご本人のためのものです。ほかの方は答えないでください。ボタンを押すまで、何も変わりません。',
  ask: {
    'invitation-group': '{{group}}から声がかかっています',
    'invitation-centre': 'ボランティアセンターからのご紹介です',
    offer: '席があきました。参加しますか',
    change: '日時が変わりました。来られますか',
    coming: '活動の日に来られますか',
    'still-open': 'この募集は、まだ続いていますか',
    representation: '{{group}}の代表を引き受けていただけますか',
  },
  until: '{{until}}までにお答えください。',
  invitation: {
    yes: '行けます',
    no: '今回はやめておきます',
    later: 'あとで考えます',
    'yes-word':
      '参加が決まるまで、お名前も連絡先も団体には伝わりません。決まったら、お名前とふりがなと、連絡先ひとつ（メール。ない方はお電話）を団体にお伝えします。18歳未満の方の連絡先はお伝えしません。',
    'no-word': '断っても、だいじょうぶです。理由はいりません。',
    'later-word': '1週間たったら、もう一度だけおたずねします。',
    'yes-next': '参加が決まったら、お知らせします。していただくことはありません。',
    'no-next': 'お名前は団体に伝わっていません。していただくことはありません。',
    'later-next': '1週間たったら、もう一度だけおたずねします。',
  },
  offer: {
    yes: places['offer-yes'],
    no: places['offer-no'],
    'yes-word': '押すと、すぐに参加が決まります。',
    'no-word': '席は、次に待っている方にお知らせします。',
    'yes-next': '参加が決まりました。日時と場所は、メールでもお送りします。',
    'no-next': 'お知らせくださり、ありがとうございました。していただくことはありません。',
  },
  change: {
    yes: places['change-yes'],
    no: places['change-no'],
    'yes-word': '席は、そのまま取っておきます。',
    'no-word': 'その日の席は、ほかの方にゆずります。',
    'yes-next': '新しい日時でお待ちしています。',
    'no-next': 'その日の参加は、取りやめになりました。していただくことはありません。',
  },
  coming: {
    yes: after.confirm.submit,
    no: '行けなくなりました',
    'yes-word': '団体の方が安心して準備できます。',
    'no-word': '上の日の参加を、すべて取りやめます。席はほかの方にゆずります。',
    'yes-next': '当日をお待ちしています。',
    'no-next': '団体にお知らせしました。していただくことはありません。',
  },
  'still-open': {
    yes: lives['still-open'].submit,
    no: places.sessions['close-submit'],
    'yes-word': '公開を続け、30日後にまたおたずねします。',
    'no-word':
      '新しい申し込みを受けなくなり、待っている方には終わったことをお知らせします。決まっている方の席はそのままです。',
    'yes-next': '30日後に、またおたずねします。',
    'no-next': 'この募集は終わりになりました。決まっている活動はそのままです。',
  },
  representation: {
    yes: lives['hand-over'].accept,
    no: lives['hand-over'].decline,
    'yes-word': '団体のページで募集や申し込みを見られるようになり、センターからの連絡が届きます。',
    'no-word': 'いまの代表の方のままになります。',
    'yes-next': '代表の引きつぎが終わりました。つむぎに入ると、団体のページを見られます。',
    'no-next': '代表は、いまの方のままです。していただくことはありません。',
  },
  'which-days': '行ける日を選んでください',
  'all-days': '参加する日',
  done: 'お答えを受け取りました。ありがとうございます。',
  answered: '{{day}}に「{{answer}}」とお答えいただいています。',
  instead: 'ご都合が変わったときは、ここで変えられます。',
  'not-instead': '変えたいときは、ボランティアセンターへお電話ください。',
  over: {
    'too-late': 'お答えの期限が過ぎました',
    'too-late-word':
      'お待ちしていましたが、この件は期限で終わりになりました。まだ参加したいときは、募集のページからお申し込みになるか、センターへお電話ください。',
    'called-off': 'この件は取りやめになりました',
    'called-off-word': 'お答えはもういりません。していただくことはありません。',
    taken: '席は、ほかの方に決まりました',
    'taken-word': '申しわけありません。また席があいたら、お知らせします。',
    overtaken: 'そのあと、日時がもう一度変わりました',
    'overtaken-word': '新しいお知らせのほうのボタンからお答えください。',
  },
  'sign-in': 'つむぎに入って、くわしく見る',
  asked: {
    title: '声をかけた方のようす',
    'title-desk': '声をかけた方・紹介した方のようす',
    number: '{{number}}人目',
    'state-waiting': 'これから届けます',
    'state-undelivered': '届きませんでした。センターが連絡のしかたを考えます。',
    'state-reached': '届きました。お返事を待っています',
    'state-yes': '「行けます」とのお返事',
    'state-no': '「今回はやめておく」とのお返事',
    'state-later': '「あとで」とのお返事。1週間後にもう一度おたずねします',
    'state-silent': 'お返事のないまま、期限が過ぎました',
    'state-called-off': '返事の前に、取りやめになりました',
    on: '{{day}}に声をかけました。',
    counts:
      '行けます {{yes}}人・やめておく {{no}}人・あとで {{later}}人・待っている {{waiting}}人・返事なし {{silent}}人',
  },
};
