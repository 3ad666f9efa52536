/** What would help somebody to take part, in own words: on the card, and at the desk. */
export const needs = {
  told: '본인이 알려 준 것(배려)',
  written: '읽으면 누가 언제 읽었는지 기록에 남습니다.',
  read: '알려 준 것 읽기',
  title: '{{name}} 님이 알려 준 것',
  none: '알려 준 것이 없습니다.',
  care: '본인의 동의 없이 다른 사람에게 전하지 마세요. 단체에 전할 때는 먼저 본인과 이야기해 주세요.',
  'is-written': '지금 읽은 것을 기록했습니다.',
  'not-told': '알려 준 것(배려)이 아직 없습니다',
  tell: '들은 것을 적기',
  'by-themselves': '이분은 로그인할 수 있으므로, 본인 페이지에서 고치도록 안내해 주세요.',
  correct: '본인에게 듣고 다시 적기',
  'correct-lead':
    '전화나 창구에서 들은 것을 본인의 말로 적어 주세요. 이유나 병의 이름은 적지 않습니다. 비우면 지워집니다.',
  'correct-submit': '다시 적기',
  'correct-told': '누가 언제 적었는지 기록에 남고, 본인에게도 전화나 편지로 알립니다(내용은 적지 않습니다).',
  done: '다시 적었습니다. 본인에게 알립니다.',
  back: '← 이분의 페이지',
};

export const needsLabels = { 'needs-words': '그 밖에 알아 두었으면 하는 것' };

export const needsHints = {
  'needs-words':
    '어떻게 하면 도움이 되는지 적어 주세요. 이유나 병의 이름은 필요 없습니다. 예: “오른쪽 귀가 잘 들리지 않으니 왼쪽에서 말해 주세요”. 500자까지. 암호화하여 보관하며, 읽을 수 있는 사람은 본인과 센터의 담당자뿐입니다.',
};

export const needsRefusals = {
  'person-of-other-area': {
    title: '다른 지역의 분입니다',
    'what-to-do':
      '이분이 알려 준 것은 담당 지역의 직원이 읽을 수 있습니다. 필요하면 담당 직원에게 물어보세요.',
  },
  'needs-not-kept': {
    title: '지금은 이 내용을 보관할 수 없습니다',
    'what-to-do':
      '“그 밖에 알아 두었으면 하는 것”을 비우고 다시 저장해 주세요. 전하고 싶은 것은 센터에 전화해 주세요.',
  },
  'needs-not-readable': {
    title: '지금은 이 내용을 열 수 없습니다',
    'what-to-do':
      '내용은 저장한 그대로 남아 있습니다. 센터에 알려 주세요. 조치가 끝나면 다시 열 수 있습니다.',
  },
};

export const needsMails = {
  'needs-corrected': {
    subject: '알려 주신 것을 다시 적었습니다',
    summary: '말씀해 주신 대로 자원봉사센터가 “그 밖에 알아 두었으면 하는 것”을 고쳤습니다.',
    next: '다른 점이 있거나 모르는 일이면 자원봉사센터에 알려 주세요. 바로 고치겠습니다.',
    action: '카드 보기',
  },
};
