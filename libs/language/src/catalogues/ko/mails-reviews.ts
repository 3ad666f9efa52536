/** Groups and openings that the centre reviews. */
export const reviewMails = {
  'group-review-overdue': {
    subject: '단체 등록 확인 기한이 지났습니다: {{group}}',
    summary: '{{group}}의 등록 신청이 5영업일이 지나도록 확인을 기다리고 있습니다.',
    next: '담당자와 상의하시거나 대신 확인해 주세요.',
    action: '내용 확인하기',
  },
  'group-still-in-review': {
    subject: '아직 확인하고 있습니다: {{group}}',
    summary: '{{group}}의 등록 확인이 아직 끝나지 않았습니다. 기다리시게 해서 죄송합니다.',
    next: '주임 코디네이터에게 넘겼습니다. 하실 일은 없습니다. 급하시면 센터로 전화해 주세요.',
    action: '단체 페이지 보기',
  },
  'opening-review-overdue': {
    subject: '모집 확인 기한이 지났습니다: {{title}}',
    summary: '{{group}}의 모집 “{{title}}”이(가) 5영업일이 지나도록 확인을 기다리고 있습니다.',
    next: '담당자와 상의하시거나 대신 확인해 주세요.',
    action: '내용 확인하기',
  },
  'opening-still-in-review': {
    subject: '아직 확인하고 있습니다: {{title}}',
    summary: '“{{title}}” 모집의 확인이 아직 끝나지 않았습니다. 기다리시게 해서 죄송합니다.',
    next: '주임 코디네이터에게 넘겼습니다. 하실 일은 없습니다. 급하시면 센터로 전화해 주세요.',
    action: '모집 보기',
  },
  'group-received': {
    subject: '단체 등록 신청을 받았습니다: {{group}}',
    summary: '{{group}}의 등록 신청을 받았습니다.',
    next: '자원봉사센터가 내용을 확인하고 5영업일 안에 답해 드립니다. 그동안 모집 글의 초안을 미리 써 두실 수 있습니다.',
    action: '단체 페이지 보기',
  },
  'group-to-review': {
    subject: '단체 등록 확인: {{group}}',
    summary: '{{group}}에서 단체 등록을 신청했습니다.',
    next: '5영업일 안에 등록하거나, 이유를 적어 수정을 요청해 주세요.',
    action: '내용 확인하기',
  },
  'group-registered': {
    subject: '단체 등록이 끝났습니다: {{group}}',
    summary: '{{group}}의 등록이 끝났습니다.',
    next: '이제 모집을 공개할 수 있습니다. 먼저 하나 써 보시겠어요?',
    action: '모집 글 쓰기',
  },
  'group-returned': {
    subject: '단체 등록 내용을 고쳐 주세요: {{group}}',
    summary: '{{group}}의 등록 내용에 고쳐 주셨으면 하는 곳이 있습니다.',
    next: '고치신 뒤 다시 보내 주세요. 쓰신 내용은 그대로 남아 있습니다.',
    action: '내용 고치기',
  },
  'opening-received': {
    subject: '모집 글을 받았습니다: {{title}}',
    summary: '“{{title}}” 모집 글을 잘 받았습니다.',
    next: '자원봉사센터가 내용을 확인하고 5영업일 안에 답해 드립니다.',
    action: '모집 보기',
  },
  'opening-to-review': {
    subject: '모집 확인: {{title}}',
    summary: '{{group}}에서 “{{title}}” 모집 글을 보내왔습니다.',
    next: '5영업일 안에 공개하거나, 이유를 적어 수정을 요청해 주세요.',
    action: '내용 확인하기',
  },
  'opening-published': {
    subject: '모집을 공개했습니다: {{title}}',
    summary: '“{{title}}” 모집을 공개했습니다.',
    next: '참가 신청이 들어오면 바로 알려 드립니다.',
    action: '공개된 페이지 보기',
  },
  'opening-returned': {
    subject: '모집 글을 고쳐 주세요: {{title}}',
    summary: '“{{title}}” 모집 글에 고쳐 주셨으면 하는 곳이 있습니다.',
    next: '고치신 뒤 다시 보내 주세요. 쓰신 내용은 그대로 남아 있습니다.',
    action: '모집 글 고치기',
  },
};
