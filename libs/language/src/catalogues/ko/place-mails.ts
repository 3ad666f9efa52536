export const placeMails = {
  'place-offered': {
    subject: '자리가 났습니다. 답해 주세요: {{title}}',
    summary: '기다려 주셔서 고맙습니다. “{{title}}”에 자리가 나서 차례가 되었습니다.',
    next: '참가하실 수 있는지 위의 기한까지 답해 주세요. 그때까지 자리를 맡아 두겠습니다. 답이 없으면 다음 분께 알립니다.',
    action: '보고 답하기',
  },
  'place-free-now': {
    subject: '지금 자리가 있습니다: {{title}}',
    summary: '“{{title}}”에 자리가 났습니다. 기다리시는 모든 분께 동시에 알리고 있습니다.',
    next: '활동 날짜가 가까워 순서 없이, 먼저 “참가합니다”라고 답하신 분으로 정해집니다.',
    action: '보고 답하기',
  },
  'place-taken': {
    subject: '자리는 다른 분으로 정해졌습니다: {{title}}',
    summary: '“{{title}}”의 빈자리는 먼저 답하신 분으로 정해졌습니다.',
    next: '또 자리가 나면 바로 알려 드립니다. 활동 시작 2시간 전에 대기는 끝납니다.',
    action: '상황 보기',
  },
  'session-moved': {
    subject: '일시가 바뀌었습니다. 답해 주세요: {{title}}',
    summary: '“{{title}}”의 일시가 바뀌었습니다. 새 일시에도 참가하실 수 있는지 알려 주세요.',
    next: '위의 기한까지 답해 주세요. 답이 없으면 활동 24시간 전에 자리를 다른 분께 드립니다.',
    action: '보고 답하기',
  },
  'session-moved-told': {
    subject: '일시가 바뀌었습니다: {{title}}',
    summary: '신청하신 “{{title}}”의 일시가 바뀌었습니다.',
    next: '새 일시가 괜찮으시면 하실 일은 없습니다. 맞지 않으면 아래 버튼으로 취소하실 수 있습니다.',
    action: '신청 상황 보기',
  },
  'place-freed': {
    subject: '자리가 취소되었습니다: {{title}}',
    summary: '“{{title}}” 아래 날짜의 자리는 아래 이유로 다른 분께 드리게 되었습니다.',
    next: '다시 참가하실 수 있게 되면 한 번 더 신청해 주세요. 궁금한 점은 자원봉사센터로 전화해 주세요.',
    action: '나의 활동 보기',
  },
  'place-freed-for-group': {
    subject: '참가하지 못하게 된 분이 있습니다: {{title}}',
    summary: '“{{title}}”에 오시기로 한 한 분이 아래 날짜에는 참가하지 못하게 되었습니다.',
    next: '빈자리는 대기자에게 차례로 알립니다. 하실 일은 없습니다.',
    action: '신청 상황 보기',
  },
  'session-cancelled': {
    subject: '활동이 취소되었습니다: {{title}}',
    summary: '죄송합니다. “{{title}}” 아래 날짜의 활동이 취소되었습니다.',
    next: '그날은 오지 않으시도록 부탁드립니다. 다른 날에도 신청하셨다면 그 날은 그대로입니다.',
    action: '나의 활동 보기',
  },
  'change-unanswered': {
    subject: '일시 변경에 답이 없습니다: {{title}}',
    summary: '“{{title}}”의 일시 변경에 참가자 한 분이 아직 답하지 않았습니다.',
    next: '전화로 새 일시에 참가할 수 있는지 여쭤 주세요. 대신 답을 넣을 수 있습니다. 답이 없으면 활동 24시간 전에 자리가 취소됩니다.',
    action: '보고 전화하기',
  },
  'opening-session-moved': {
    subject: '일시 변경을 알렸습니다: {{title}}',
    summary: '“{{title}}”의 일시 변경을 신청하신 모든 분께 알렸습니다.',
    next: '정해진 분들께 새 일시에 참가할 수 있는지 여쭤보고 있습니다. 신청 페이지에서 답을 보실 수 있습니다.',
    action: '모집 보기',
  },
  'opening-session-cancelled': {
    subject: '취소를 알렸습니다: {{title}}',
    summary: '“{{title}}”의 활동 취소를 신청하신 모든 분께 알렸습니다.',
    next: '하실 일은 없습니다. 다른 날로 하시려면 새 모집을 써 주세요.',
    action: '모집 보기',
  },
};
