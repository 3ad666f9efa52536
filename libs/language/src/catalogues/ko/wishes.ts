export const wishes = {
  title: '알림 받는 방법',
  way: '알림 받는 방법',
  lead: '어떤 알림을 어디에서 언제 받을지 고를 수 있습니다. 아직 보내지 않은 알림에도 바로 적용됩니다.',
  done: '알림 받는 방법을 바꾸었습니다.',
  submit: '이 방법으로 받기',
  kinds: '알림 종류별로',
  when: '받는 시간',
  asking: '활동 초대',
  only: '지금은 이메일로 보내 드립니다. LINE 등을 연결하면 여기에서 고를 수 있습니다.',
  must: '신청 결과와 일시 변경은 반드시 알려 드립니다. 끌 수 없습니다.',
  channel: {
    mail: '이메일',
    line: 'LINE',
    push: '이 기기의 알림',
    paper: '편지',
    phone: '전화',
    none: '받지 않기',
  },
  digest: {
    weekly: '일주일에 한 번',
    daily: '매일',
    off: '받지 않기',
  },
  'any-hour': '언제든지',
  hour: '{{hour}}시',
  kind: {
    reminder: '활동 전 알림',
    invitation: '활동 초대',
    thanks: '감사와 기록 알림',
    digest: '새 모집 알림',
  },
  off: {
    title: '알림 그만 받기',
    ask: '“{{kind}}” 메일을 그만 받으시겠습니까?',
    keep: '신청 결과와 일시 변경 등 중요한 알림은 앞으로도 보내 드립니다.',
    submit: '그만 받기',
    done: '“{{kind}}” 메일을 멈추었습니다.',
    already: '“{{kind}}” 메일은 멈춰 있습니다.',
    undo: '다시 받기',
    undone: '“{{kind}}” 메일을 앞으로도 보내 드립니다.',
    more: '다른 알림도 바꾸기',
  },
  foot: {
    off: '이런 알림 그만 받기',
    wishes: '알림 받는 방법 바꾸기',
  },
  'must-work': '단체나 센터의 업무 알림도 기다리는 분이 계시므로 끌 수 없습니다.',
  asks: {
    none: '초대하지 말아 주세요',
    usual: '일주일에 {{number}}번까지 (보통)',
    more: '일주일에 {{number}}번까지',
  },
};

export const wishLabels = {
  'channel-decision': '신청 결과·일시 변경 등 중요한 알림',
  'channel-work': '단체·센터의 업무 알림',
  'channel-reminder': '활동 전 알림 (일주일 전과 전날)',
  'channel-invitation': '활동 초대',
  'channel-thanks': '감사와 기록 알림',
  'channel-digest': '새 모집 알림을 받을 곳',
  digest: '나에게 맞는 새 모집 알림',
  'quiet-from': '밤에 알림을 멈추는 시각',
  'quiet-until': '아침에 알림을 시작하는 시각',
  'weekly-asks': '초대 횟수',
  'no-asks-until': '이날까지는 초대하지 않기',
};

export const wishHints = {
  'quiet-from':
    '그 사이의 알림은 아침에 도착합니다. 로그인 메일과 아침이면 늦는 일은 밤에도 보내 드립니다. 둘 다 “언제든지”를 고르면 밤에도 보내 드립니다.',
  'no-asks-until': '바쁜 동안 초대를 쉽니다. 이날부터 다시 초대합니다.',
  'weekly-asks': '단체나 센터가 “오시겠어요?”라고 묻는 횟수입니다.',
};

export const wishRefusals = {
  'unsubscribe-link-unknown': {
    title: '알 수 없는 링크입니다',
    'what-to-do':
      '주소가 잘렸거나 더 이상 쓰이지 않습니다. 메일에서 다시 열거나 로그인하여 “알림 받는 방법”에서 바꿔 주세요.',
  },
  'must-be-told': {
    title: '이 알림은 끌 수 없습니다',
    'what-to-do': '중요한 알림은 반드시 보내 드립니다. 받는 방법은 바꿀 수 있습니다.',
  },
};
