/** What is asked of guardians, and what they say. */
export const guardianMails = {
  'guardian-asked': {
    subject: '보호자님께: 참가 동의를 부탁드립니다',
    summary:
      '{{person}} 님이 {{group}}의 “{{title}}”에 참가하고 싶다고 신청했습니다. 18세 미만이 참가하려면 보호자의 동의가 필요합니다.',
    next: '아래 버튼에서 일시와 내용을 확인하고 “동의합니다” 또는 “동의하지 않습니다”를 골라 주세요. 7일 이내(활동이 가까울 때는 시작 2시간 전까지)에 부탁드립니다. 이 링크는 본인 전용입니다. 다른 사람에게 전하지 마세요.',
    action: '내용을 보고 답하기',
  },
  'guardian-reminder': {
    subject: '보호자님께: 답변을 기다리고 있습니다',
    summary: '{{person}} 님의 “{{title}}” 참가에 대해 답변을 기다리고 있습니다.',
    next: '아래 버튼에서 “동의합니다” 또는 “동의하지 않습니다”를 골라 주세요. 기한까지 답변이 없으면 신청은 끝납니다.',
    action: '내용을 보고 답하기',
  },
  'guardian-to-call': {
    subject: '보호자에게 전화해 주세요: {{title}}',
    summary: '“{{title}}”에 18세 미만인 분이 신청했습니다. 보호자는 이메일을 쓰지 않습니다.',
    next: '전화나 종이로 동의를 확인하고 신청 페이지에 기록해 주세요. 이름과 전화번호는 그 페이지에 있습니다.',
    action: '신청 페이지 열기',
  },
  'guardian-consented': {
    subject: '보호자가 동의했습니다',
    summary: '보호자가 참가에 동의했습니다.',
    next: '더 하실 일은 없습니다. 참가가 정해지면 다시 알려 드립니다.',
    action: '나의 활동 보기',
  },
  'consent-arrived': {
    subject: '보호자 동의가 도착했습니다: {{title}}',
    summary: '“{{title}}” 신청에 보호자의 동의가 도착했습니다.',
    next: '이제 승인할 수 있습니다.',
    action: '내용을 보고 승인하기',
  },
  'guardian-answer-received': {
    subject: '답변을 받았습니다',
    summary: '{{person}} 님의 참가에 대한 답변을 받았습니다. 감사합니다.',
    next: '답변 내용은 아래 버튼에서 볼 수 있습니다. 동의는 같은 페이지에서 언제든지 취소할 수 있습니다.',
    action: '내 답변 보기',
  },
  'guardian-refused': {
    subject: '이번에는 참가할 수 없습니다: {{title}}',
    summary: '보호자의 동의가 없어 “{{title}}”에는 이번에 참가할 수 없습니다.',
    next: '보호자와 잘 이야기해 보세요. 다른 활동에 신청할 때는 다시 보호자께 여쭙습니다.',
    action: '맞는 활동 보기',
  },
  'guardian-refused-for-group': {
    subject: '신청이 끝났습니다: {{title}}',
    summary: '필요한 동의가 없어서 “{{title}}” 신청 하나가 끝났습니다.',
    next: '하실 일은 없습니다. 자리가 있었다면 다시 비워 두었습니다.',
    action: '신청 상황 보기',
  },
  'guardian-request-over': {
    subject: '동의 요청이 끝났습니다',
    summary: '{{person}} 님의 참가에 대한 동의 요청이 끝났습니다.',
    next: '기한이 지났거나 답변이 필요 없게 되었습니다. 하실 일은 없습니다. 참가하고 싶으면 다시 신청할 수 있습니다.',
    action: '자세히 보기',
  },
  'guardian-withdrew': {
    subject: '참가가 취소되었습니다: {{title}}',
    summary: '보호자가 동의를 취소하여, “{{title}}”의 남은 참가가 취소되었습니다.',
    next: '보호자와 잘 이야기해 보세요. 곤란할 때는 자원봉사센터에 전화해 주세요.',
    action: '나의 활동 보기',
  },
  'guardian-withdrew-for-group': {
    subject: '참가 취소: {{title}}',
    summary: '필요한 동의가 취소되어, “{{title}}”에 참가할 예정이던 분이 올 수 없게 되었습니다.',
    next: '빈자리는 다시 모집에 돌려 놓았습니다. 하실 일은 없습니다.',
    action: '신청 상황 보기',
  },
};
