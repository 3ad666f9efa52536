/** Helping a resident at the counter, in the resident's own pages. */
export const counter = {
  way: 'ご本人の画面でお手伝いする',
  back: '← この方のページ',
  title: '{{name}}さんの画面でお手伝いする',
  lead: 'ご本人が窓口か電話口にいて、頼まれたときに使います。ご本人の画面が、そのままこの端末に出ます。',
  limited:
    '15分で自動的に終わります。募集をさがす、申し込む、返事をする、取りやめることだけができます。登録カード、連絡先、端末、データ、消去は扱えません。',
  told: 'ご本人に、メールですぐにお知らせします。',
  written: 'だれが、いつ、どの方のお手伝いをしたかが、記録に残ります。',
  closed: 'お手伝いのあいだ、センターの窓口は閉じます。',
  agreed: { counter: 'ご本人が窓口で頼んだ', telephone: 'ご本人が電話で頼んだ' },
  begin: 'お手伝いを始める',
  mark: 'お手伝い中',
  acting: '{{name}}さんの画面でお手伝いしています（{{until}}まで）。',
  end: 'お手伝いを終える',
};

export const counterLabels = { 'help-agreed': 'どのように頼まれましたか' };

export const counterRefusals = {
  'not-while-helping': {
    title: 'お手伝いのあいだは、できません',
    'what-to-do': 'ご本人にしていただくか、上の「お手伝いを終える」を押してから行ってください。',
  },
};

export const counterMails = {
  'counter-help': {
    subject: 'センターの職員が、あなたの画面でお手伝いをします',
    summary:
      'ボランティアセンターの職員が、お申し出を受けて、あなたの画面でお手伝いを始めました。15分で自動的に終わります。',
    next: 'していただくことはありません。何が行われたかは、下のボタンから見られます。頼んだ覚えがないときは、すぐにセンターへお知らせください。',
    action: '見る',
  },
};
