/** From an interest to its end. */
export const matchMails = {
  'interest-received': {
    subject: '応募を受け付けました：{{title}}',
    summary: '「{{title}}」への応募を受け付けました。ありがとうございます。',
    next: 'いまは{{group}}からのお返事を待っています。10日以内に、必ずお知らせします。ご都合が変わったときは、下のボタンからいつでも取りやめられます。',
    action: '応募のようすを見る',
  },
  'interest-arrived': {
    subject: '応募がありました：{{title}}',
    summary: '「{{title}}」に、参加したいという方がいらっしゃいます。',
    next: '3日以内に、お受けするかどうかをお返事ください。お名前とご連絡先は、センターが承認したあとにお伝えします。',
    action: '応募を見て返事をする',
  },
  'interest-withdrawn': {
    subject: '応募の取りやめ：{{title}}',
    summary: '「{{title}}」に応募していた方が、取りやめました。',
    next: 'あいた分の定員は、もとに戻しました。していただくことはありません。',
    action: '応募のようすを見る',
  },
  'withdrawal-received': {
    subject: '取りやめを受け付けました：{{title}}',
    summary: '「{{title}}」への参加の取りやめを受け付けました。団体にもお知らせしました。',
    next: 'していただくことはありません。またのご参加をお待ちしています。',
    action: '合う活動を見る',
  },
  'withdrawn-for-you': {
    subject: '参加の取りやめ：{{title}}',
    summary: '「{{title}}」の参加を、センターが取りやめにしました。',
    next: 'ご本人から電話や窓口でうかがったことです。覚えがないときは、すぐにセンターへお知らせください。',
    action: 'わたしの活動を見る',
  },
  'party-smaller': {
    subject: '来る人数が減りました：{{title}}',
    summary: '「{{title}}」に来る方たちの人数が減りました。',
    next: 'ほかの方の予定は、そのままです。あいた分の定員は、もとに戻しました。していただくことはありません。',
    action: '応募のようすを見る',
  },
  'group-accepted': {
    subject: '承認をお願いします：{{title}}',
    summary: '{{group}}が「{{title}}」への応募を受けました。承認をお待ちしています。',
    next: '3営業日以内に、条件と日時を確かめて承認してください。',
    action: '内容を見て承認する',
  },
  'accepted-told-resident': {
    subject: '団体からお返事がありました：{{title}}',
    summary: '{{group}}から「ぜひお願いします」とお返事がありました。',
    next: 'いまはボランティアセンターが内容を確かめています。3営業日ほどで、結果をお知らせします。',
    action: '応募のようすを見る',
  },
  'match-approved': {
    subject: '参加が決まりました：{{title}}',
    summary: '「{{title}}」への参加が決まりました。',
    next: '当日をどうぞお楽しみに。行けなくなったときは、下のボタンから早めにお知らせください。',
    action: '参加の内容を見る',
  },
  'match-approved-for-group': {
    subject: '参加する方が決まりました：{{title}}',
    summary: '「{{title}}」に参加する方が決まりました。',
    next: 'お名前とご連絡先は、この活動のためだけにお使いください。',
    action: '参加する方を見る',
  },
  'match-declined': {
    subject: '応募の結果：{{title}}',
    summary:
      '申しわけありません。「{{title}}」は、今回はご参加いただけないことになりました。応募してくださり、ありがとうございました。',
    next: 'ほかにも、あなたに合う活動があるかもしれません。下のボタンからご覧ください。',
    action: '合う活動を見る',
  },
  'match-declined-for-group': {
    subject: 'センターは承認しませんでした：{{title}}',
    summary: '「{{title}}」への応募を、センターは承認しませんでした。',
    next: 'ご本人にもお知らせしました。くわしいことは、センターにお尋ねください。',
    action: '応募のようすを見る',
  },
  'match-expired': {
    subject: '募集への参加は決まりませんでした：{{title}}',
    summary: 'お待たせして申しわけありません。「{{title}}」は、下の理由で終わりになりました。',
    next: 'あなたの落ち度ではありません。ほかにも、あなたに合う活動があるかもしれません。下のボタンからご覧ください。',
    action: '合う活動を見る',
  },
  'match-expired-for-group': {
    subject: '応募が終わりになりました：{{title}}',
    summary: '「{{title}}」への応募のひとつが、下の理由で終わりになりました。',
    next: 'ご本人にもお知らせしました。ご事情があったときは、センターへお電話ください。',
    action: '応募のようすを見る',
  },
  'interest-reminder': {
    subject: 'お返事をお待ちしています：{{title}}',
    summary: '「{{title}}」に応募した方が、お返事を待っていらっしゃいます。',
    next: '「お願いします」か「今回は見送ります」のどちらかを、下のボタンからお選びください。お返事がないままだと、応募から10日で終わりになります。',
    action: '応募を見て返事をする',
  },
  'interest-unanswered': {
    subject: '団体の返事がありません：{{title}}',
    summary: '「{{title}}」への応募に、{{group}}の返事がまだありません。',
    next: '団体へ電話をして、返事をうかがってください。センターが代わりに返事を入れることもできます。',
    action: '応募を見る',
  },
  'approval-overdue': {
    subject: '承認の期限が過ぎました：{{title}}',
    summary: '「{{title}}」への応募が、承認の期限を過ぎても待っています。',
    next: '担当者と相談するか、代わりに承認してください。あと3営業日で、お詫びとともに終わりになります。',
    action: '内容を見て承認する',
  },
  'put-on-waiting-list': {
    subject: '補欠に登録しました：{{title}}',
    summary: '「{{title}}」は、いま定員に達しています。補欠としてお名前を登録しました。',
    next: '席があきしだい、順番にお知らせします。お返事の期限もそのときにお伝えします。ご都合が変わったときは、いつでも取りやめられます。',
    action: '応募のようすを見る',
  },
  'put-on-waiting-list-for-group': {
    subject: '補欠の方がいます：{{title}}',
    summary: '「{{title}}」は定員に達しているため、承認された方がひとり、補欠になりました。',
    next: '定員を増やせるときは、募集のページで変えてください。補欠の方へ順番にお知らせします。',
    action: '応募のようすを見る',
  },
};
