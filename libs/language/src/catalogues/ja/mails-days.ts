/** Before a day, on it, and after it. */
export const dayMails = {
  'session-in-a-week': {
    subject: 'まもなくです：{{title}}',
    summary: '「{{title}}」の日が近づいてきました。ご予定はお変わりありませんか。',
    next: '来られるときは、下の「{{yes}}」を押してください。団体の方が安心して準備できます。',
    action: '「行きます」と知らせる',
  },
  'session-tomorrow': {
    subject: 'あすは活動の日です：{{title}}',
    summary: 'あすは「{{title}}」の日です。',
    next: '始まりと終わりの時刻、集合場所、持ち物をお確かめください。',
    action: '活動の内容を見る',
  },
  'place-unconfirmed': {
    subject: 'お返事のない方がいます：{{title}}',
    summary: '3日後の「{{title}}」に来られるかどうか、お返事のない方がいます。',
    next: 'お電話で確かめてください。来られないときは、センターが代わりに取りやめを入れられます。',
    action: '内容を見る',
  },
  'attendance-reminder': {
    subject: '参加の記録をお願いします：{{title}}',
    summary: '「{{title}}」に来られた方の記録が、まだ入っていません。',
    next: 'どなたが来られたか、何時間だったかを、下のボタンから入れてください。活動から10日を過ぎると、ご本人の記録をもとに決まります。',
    action: '参加を記録する',
  },
  'match-attended': {
    subject: 'ご参加ありがとうございました：{{title}}',
    summary: '「{{title}}」へのご参加を記録しました。ありがとうございました。',
    next: '時間は「活動の記録」で見られます。違っているときは、そこで直せます。よろしければ、団体へひとこと伝えてみませんか。',
    action: '活動の記録を見る',
  },
  'match-attended-for-group': {
    subject: '参加の記録がすみました：{{title}}',
    summary: '「{{title}}」に来られた方の記録がすみました。',
    next: 'よろしければ、来てくださった方へお礼のひとことを。7日のあいだ送れます。',
    action: 'お礼を伝える',
  },
  'match-absent': {
    subject: 'お休みとして記録しました：{{title}}',
    summary: '「{{title}}」は、お休みとして記録しました。',
    next: '違っているときは、下のボタンからお知らせください。またのご参加をお待ちしています。',
    action: '活動のようすを見る',
  },
  'match-absent-for-group': {
    subject: 'お休みとして記録しました：{{title}}',
    summary: '「{{title}}」に来る予定だった方おひとりを、お休みとして記録しました。',
    next: 'ご本人にもお知らせしました。していただくことはありません。',
    action: '参加のようすを見る',
  },
  'thanks-from-group': {
    subject: '{{group}}からのお礼です',
    summary: '{{group}}から、「{{title}}」のお礼のことばが届きました。',
    next: 'またのご参加をお待ちしています。',
    action: '活動のようすを見る',
  },
  'thanks-from-resident': {
    subject: '参加した方からのお礼です：{{title}}',
    summary: '「{{title}}」に参加した方から、お礼のことばが届きました。',
    next: '次の募集に、どうぞお役立てください。',
    action: '参加のようすを見る',
  },
  'consultation-to-settle': {
    subject: 'ご相談が届きました：{{title}}',
    summary: '「{{title}}」について、取り決めと違うことがあったとのご相談です。',
    next: '両方のお話をうかがい、5営業日以内に結果を入れてください。相手の方には、ご相談の内容は見えません。',
    action: '内容を見る',
  },
  'consultation-received': {
    subject: 'ご相談を受け付けました：{{title}}',
    summary: '「{{title}}」についてのご相談を、センターが受け付けました。',
    next: '5営業日以内に、コーディネーターから連絡します。相手の方に内容は見えません。',
    action: 'これまでの記録を見る',
  },
  'consultation-settled': {
    subject: 'ご相談の結果：{{title}}',
    summary: '「{{title}}」についてのご相談は、下のとおりになりました。',
    next: 'お話しくださり、ありがとうございました。まだ気になることがあるときは、センターへお電話ください。',
    action: 'これまでの記録を見る',
  },
  'consultation-overdue': {
    subject: 'ご相談の対応が期限を過ぎました：{{title}}',
    summary: '「{{title}}」についてのご相談が、5営業日を過ぎてもそのままになっています。',
    next: '担当者と相談するか、代わりに対応してください。',
    action: '内容を見る',
  },
  'consultation-still-open': {
    subject: 'ご相談をまだ確かめています：{{title}}',
    summary: '「{{title}}」についてのご相談は、まだ終わっていません。お待たせして申しわけありません。',
    next: '主任コーディネーターに引きつぎました。お急ぎのときは、センターへお電話ください。',
    action: 'これまでの記録を見る',
  },
};
