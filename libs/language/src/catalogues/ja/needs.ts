/** What would help somebody to take part, in own words: on the card, and at the desk. */
export const needs = {
  told: 'ご本人が知らせたこと（配慮）',
  written: '読むと、だれがいつ読んだかが記録に残ります。',
  read: '知らせたことを読む',
  title: '{{name}}さんが知らせたこと',
  none: '知らせたことは、書かれていません。',
  care: '本人の同意なしに、ほかの人に伝えないでください。団体に伝えるときは、先に本人と話してください。',
  'is-written': 'いま読んだことを、記録しました。',
  back: '← この方のページ',
};

export const needsLabels = { 'needs-words': 'ほかに知っておいてほしいこと' };

export const needsHints = {
  'needs-words':
    'どうすると助かるかを、書いてください。理由や病気の名前はいりません。例：「右耳が聞こえにくいので、左から話しかけてください」。500字まで。暗号にして保存し、読めるのは、ご本人とセンターの担当者だけです。',
};

export const needsRefusals = {
  'person-of-other-area': {
    title: 'ほかの地区の方です',
    'what-to-do':
      'この方が知らせたことは、担当地区の職員が読めます。必要なときは、担当の職員に聞いてください。',
  },
  'needs-not-kept': {
    title: 'このことばは、いまは保存できません',
    'what-to-do':
      '「ほかに知っておいてほしいこと」を空にして、もう一度保存してください。伝えたいことは、センターにお電話ください。',
  },
  'needs-not-readable': {
    title: '知らせたことばを、いまは開けません',
    'what-to-do':
      'ことばは、保存したままの形で残っています。センターにお知らせください。準備ができると、また開けます。',
  },
};
