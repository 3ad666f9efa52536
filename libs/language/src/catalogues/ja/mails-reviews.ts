/** Groups and openings that the centre reviews. */
export const reviewMails = {
  'group-review-overdue': {
    subject: '団体登録の確認が期限を過ぎました：{{group}}',
    summary: '{{group}}の登録のお申し込みが、5営業日を過ぎても確認を待っています。',
    next: '担当者と相談するか、代わりに確認してください。',
    action: '内容を確かめる',
  },
  'group-still-in-review': {
    subject: 'まだ確認しています：{{group}}',
    summary: '{{group}}の登録は、まだ確認が終わっていません。お待たせして申しわけありません。',
    next: '主任コーディネーターに引きつぎました。していただくことはありません。お急ぎのときは、センターへお電話ください。',
    action: '団体のページを見る',
  },
  'opening-review-overdue': {
    subject: '募集の確認が期限を過ぎました：{{title}}',
    summary: '{{group}}の募集「{{title}}」が、5営業日を過ぎても確認を待っています。',
    next: '担当者と相談するか、代わりに確認してください。',
    action: '内容を確かめる',
  },
  'opening-still-in-review': {
    subject: 'まだ確認しています：{{title}}',
    summary: '「{{title}}」の募集は、まだ確認が終わっていません。お待たせして申しわけありません。',
    next: '主任コーディネーターに引きつぎました。していただくことはありません。お急ぎのときは、センターへお電話ください。',
    action: '募集を見る',
  },
  'group-received': {
    subject: '団体登録のお申し込みを受け付けました：{{group}}',
    summary: '{{group}}の登録のお申し込みを受け付けました。',
    next: 'ボランティアセンターが内容を確かめ、5営業日以内にお返事します。そのあいだも、募集の下書きを書いておけます。',
    action: '団体のページを見る',
  },
  'group-to-review': {
    subject: '団体登録の確認：{{group}}',
    summary: '{{group}}から、団体登録のお申し込みがありました。',
    next: '5営業日以内に、登録するか、理由をそえて差し戻してください。',
    action: '内容を確かめる',
  },
  'group-registered': {
    subject: '団体登録が終わりました：{{group}}',
    summary: '{{group}}の登録が終わりました。',
    next: 'これで募集を公開できます。まずは、ひとつ書いてみませんか。',
    action: '募集を書く',
  },
  'group-returned': {
    subject: '団体登録の内容をお直しください：{{group}}',
    summary: '{{group}}の登録について、直していただきたいところがあります。',
    next: 'お直しのうえ、もう一度お送りください。書いた内容は残っています。',
    action: '内容を直す',
  },
  'opening-received': {
    subject: '募集を受け付けました：{{title}}',
    summary: '「{{title}}」の募集を受け付けました。',
    next: 'ボランティアセンターが内容を確かめ、5営業日以内にお返事します。',
    action: '募集を見る',
  },
  'opening-to-review': {
    subject: '募集の確認：{{title}}',
    summary: '{{group}}から、募集「{{title}}」が届きました。',
    next: '5営業日以内に、公開するか、理由をそえて差し戻してください。',
    action: '内容を確かめる',
  },
  'opening-published': {
    subject: '募集を公開しました：{{title}}',
    summary: '「{{title}}」の募集を公開しました。',
    next: '申し込みがあったときは、すぐにお知らせします。',
    action: '公開中のページを見る',
  },
  'opening-returned': {
    subject: '募集の内容をお直しください：{{title}}',
    summary: '「{{title}}」の募集について、直していただきたいところがあります。',
    next: 'お直しのうえ、もう一度お送りください。書いた内容は残っています。',
    action: '募集を直す',
  },
};
