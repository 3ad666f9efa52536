/** Invitations, introductions, and what was shown of somebody. */
export const introductionMails = {
  'introduction-reminder': {
    subject: 'ご紹介のお返事をお待ちしています：{{title}}',
    summary: 'センターからご紹介した「{{title}}」について、お返事をお待ちしています。',
    next: '受けても、断っても、だいじょうぶです。参加が決まるまで、お名前もご連絡先も団体には伝わりません。',
    action: '紹介を見て返事をする',
  },
  'introduction-reminder-group': {
    subject: 'ご紹介のお返事をお待ちしています：{{title}}',
    summary: '「{{title}}」に、センターがご紹介した方がいらっしゃいます。',
    next: 'お受けするかどうかを、下のボタンからお返事ください。ご紹介から7日で終わりになります。',
    action: '紹介を見て返事をする',
  },
  'invitation-asked-again': {
    subject: 'もう一度おたずねします：{{title}}',
    summary: '「あとで」とお答えになった「{{title}}」のことを、もう一度おたずねします。',
    next: '行けそうか、今回はやめておくか、下のボタンからお返事ください。お返事がなくても、これきりにします。',
    action: '声かけを見て返事をする',
  },
  'invitation-arrived': {
    subject: '{{group}}から声がかかりました：{{title}}',
    summary: '{{group}}が、「{{title}}」にあなたの力を借りたいと言っています。',
    next: 'お名前もご連絡先も、まだ団体には伝わっていません。行けるか、今回はやめておくか、あとで考えるか、下のボタンからお返事ください。',
    action: '声かけを見て返事をする',
  },
  'places-filled-after-all': {
    subject: 'おかげさまで、参加する方がそろいました：{{title}}',
    summary: '「{{title}}」は、必要な人数がそろいました。声をかけさせていただき、ありがとうございました。',
    next: 'お返事はもういりません。あなたにお願いする代わりに、ほかの方が来てくださることになりました。また合う活動があれば、お知らせします。',
    action: 'ほかの活動を見る',
  },
  'introduction-arrived': {
    subject: 'センターからのご紹介：{{title}}',
    summary: 'ボランティアセンターが、あなたに「{{title}}」（{{group}}）をご紹介します。',
    next: 'お返事をいただくまで、団体はあなたのことを何も知りません。7日以内に、下のボタンからお返事ください。',
    action: '紹介を見て返事をする',
  },
  'ask-by-telephone': {
    subject: '電話でおたずねください：{{title}}',
    summary: 'ネットを使わない方に、「{{title}}」への声かけ、または紹介があります。',
    next: '本人に電話をして、行けるかどうかをうかがい、返事と同意のしかたを下のページに入れてください。',
    action: '電話番号を見て返事を入れる',
  },
  'invitation-accepted': {
    subject: '承認をお願いします：{{title}}',
    summary: '{{group}}の声かけに、本人が「行けます」と答えました。「{{title}}」の承認をお待ちしています。',
    next: '3営業日以内に、条件と日時を確かめて承認してください。',
    action: '内容を見て承認する',
  },
  'yes-received': {
    subject: 'お返事を受け取りました：{{title}}',
    summary: '「{{title}}」に「行けます」とのお返事、ありがとうございます。',
    next: '次の番と期限は、下のページでいつでもごらんになれます。参加が決まったら、お知らせします。',
    action: 'いまのようすを見る',
  },
  'invitation-accepted-for-group': {
    subject: '声をかけた方が「行けます」：{{title}}',
    summary: '「{{title}}」に声をかけた方のひとりが、「行けます」と答えました。',
    next: '次はセンターの番です。承認がすむと、本人が見せてよいとしたお名前とご連絡先をお伝えします。',
    action: '声かけのようすを見る',
  },
  'invitation-declined': {
    subject: '声かけのお返事：{{title}}',
    summary: '「{{title}}」に声をかけた方のひとりは、今回は見送られました。',
    next: 'ご事情はいろいろです。来られそうな方は、ほかにもいらっしゃるかもしれません。',
    action: 'ほかの方を見る',
  },
  'introduction-unanswered': {
    subject: 'ご紹介にお返事がありませんでした：{{title}}',
    summary: 'ご紹介した方から、「{{title}}」へのお返事がないまま、期限が過ぎました。',
    next: '団体にはまだ何もお伝えしていません。ほかの募集をご紹介することもできます。',
    action: '内容を見る',
  },
  'introduction-declined': {
    subject: 'ご紹介は見送りになりました：{{title}}',
    summary: 'ご紹介した方は、「{{title}}」を今回は見送られました。',
    next: '団体にはまだ何もお伝えしていません。理由は、下のページで見られます。',
    action: '内容を見る',
  },
  'introduction-to-group': {
    subject: 'センターがご紹介する方がいます：{{title}}',
    summary:
      '「{{title}}」に参加したいという方を、センターがご紹介します。ご本人は「行けます」と答えています。',
    next: '7日以内に、お受けするかどうかをお返事ください。センターは確認ずみですので、お受けになると参加が決まり、お名前とご連絡先をお伝えします。',
    action: '紹介を見て返事をする',
  },
  'consent-withdrawn': {
    subject: '同意が取り消されました：{{title}}',
    summary: '「{{title}}」に参加する方のひとりが、お名前とご連絡先を見せる同意を取り消しました。',
    next: 'ページにはもう表示されません。お手元の名簿やメモからも消して、14日以内に「消しました」とお知らせください。ご連絡が必要なときは、センターがお取り次ぎします。',
    action: '名簿のようすを見る',
  },
  'destroy-list': {
    subject: '名簿を消してください：{{title}}',
    summary: '「{{title}}」に参加した方のお名前とご連絡先は、使う期間が終わりました。',
    next: 'お手元の名簿やメモから消して、「消しました」とお知らせください。次の募集には、あらためて同意をいただきます。',
    action: '消したことを知らせる',
  },
  'list-not-destroyed': {
    subject: '名簿を消した知らせがありません：{{title}}',
    summary: '{{group}}から、「{{title}}」の名簿を消したという知らせが14日たってもありません。',
    next: '団体に電話で確かめて、下のページに記録してください。',
    action: '内容を見て記録する',
  },
  'list-destroyed': {
    subject: '団体が名簿を消しました：{{title}}',
    summary: '{{group}}が、「{{title}}」のためにお見せしたお名前とご連絡先を消したと知らせてきました。',
    next: 'していただくことはありません。控えはいつでもごらんになれます。',
    action: '控えを見る',
  },
  'list-not-confirmed': {
    subject: '名簿を消したか確かめられませんでした：{{title}}',
    summary:
      '申しわけありません。{{group}}が「{{title}}」の名簿を消したことを、60日のあいだに確かめられませんでした。',
    next: 'ページでは、もう何も見られません。気になることがありましたら、センターへお電話ください。',
    action: '控えを見る',
  },
};
