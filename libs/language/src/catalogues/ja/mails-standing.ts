/** A group from year to year, and who acts for it. */
export const standingMails = {
  'group-to-renew': {
    subject: '登録の更新をお願いします：{{group}}',
    summary: '{{group}}の登録は、まもなく1年の期限を迎えます。',
    next: 'これからも続けるときは、下のボタンから「更新する」を押してください。内容が変わったときは、直してから更新できます。',
    action: '登録を更新する',
  },
  'group-to-renew-soon': {
    subject: '登録の期限まで1週間です：{{group}}',
    summary: '{{group}}の登録は、あと1週間で期限を迎えます。',
    next: '更新がないと登録が終わり、公開中の募集も閉じます。続けるときは、下のボタンから更新してください。',
    action: '登録を更新する',
  },
  'group-lapsed': {
    subject: '登録の期限が過ぎました：{{group}}',
    summary:
      '更新がなかったため、{{group}}の登録は終わりになりました。公開中の募集は閉じましたが、決まっている活動はそのままです。',
    next: 'また始めるときは、下のボタンから更新してください。センターが確かめてから再開します。',
    action: '団体のページを見る',
  },
  'group-lapsed-for-centre': {
    subject: '登録の期限が過ぎた団体です：{{group}}',
    summary: '{{group}}の登録が、更新のないまま終わりました。',
    next: '公開中の募集は閉じました。決まっている活動があるときは、団体に連絡をとってください。',
    action: '団体を見る',
  },
  'opening-still-open': {
    subject: 'まだ募集中ですか：{{title}}',
    summary: '「{{title}}」を公開してから30日がたちました。',
    next: 'いまも募集しているときは、下の「{{yes}}」を押してください。お返事がないと、上の期限で公開を終わりにします。決まっている方の席はそのままです。',
    action: '「まだ募集中です」と知らせる',
  },
  'opening-unpublished': {
    subject: '公開を終わりにしました：{{title}}',
    summary: 'お返事がなかったため、「{{title}}」の公開を終わりにしました。',
    next: '決まっている活動はそのままです。また募集するときは、この募集を写して新しく作れます。',
    action: '募集を見る',
  },
  'represent-asked': {
    subject: '代表者になっていただけますか：{{group}}',
    summary: '{{group}}の代表者を引きついでほしいと、いまの代表の方から依頼がありました。',
    next: '受けるかどうかを、下のボタンからお返事ください。お返事があるまで、いまの代表の方のままです。期限は30日です。',
    action: '依頼を見て返事をする',
  },
  'represent-reminder': {
    subject: 'お返事をお待ちしています：{{group}}',
    summary: '{{group}}の代表者を引きつぐ依頼に、お返事がまだありません。',
    next: 'あと2週間で、依頼は取り消しになります。',
    action: '依頼を見て返事をする',
  },
  'represent-last-reminder': {
    subject: 'あと1週間です：{{group}}',
    summary: '{{group}}の代表者を引きつぐ依頼の期限まで、あと1週間です。',
    next: 'お返事がないときは、いまの代表の方のままになります。',
    action: '依頼を見て返事をする',
  },
  'represent-accepted': {
    subject: '代表者が変わりました：{{group}}',
    summary: '{{group}}の代表者の引きつぎが終わりました。',
    next: 'これまでの代表の方は、担当者として残ります。',
    action: '団体のページを見る',
  },
  'represent-unchanged': {
    subject: '代表者はそのままです：{{group}}',
    summary: '{{group}}の代表者の引きつぎは行われませんでした。',
    next: 'いまの代表の方のままです。あらためて依頼することもできます。',
    action: '団体のページを見る',
  },
  'member-asked': {
    subject: '団体のメンバーになっていただけますか：{{group}}',
    summary: '{{group}}の代表の方から、団体のメンバー（担当者）になってほしいと依頼がありました。',
    next: '引き受けるかどうかを、下のページからお返事ください。期限は14日です。心あたりのないときは、何もしなくてかまいません。',
    action: '依頼を見て返事をする',
  },
  'member-joined': {
    subject: 'メンバーが増えました：{{group}}',
    summary: '招待した方が、{{group}}のメンバーになりました。',
    next: '募集や申し込みを、いっしょに見られるようになりました。',
    action: '団体のページを見る',
  },
  'member-not-joined': {
    subject: 'メンバーは変わりません：{{group}}',
    summary: '招待した方は、{{group}}のメンバーになりませんでした。',
    next: 'お返事がなかったか、今回は引き受けられないとのことです。あらためて招待することもできます。',
    action: '団体のページを見る',
  },
};
