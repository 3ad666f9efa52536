/** A group from year to year, and who acts for it. */
export const standingMails = {
  'group-to-renew': {
    subject: '등록 갱신을 부탁드립니다: {{group}}',
    summary: '{{group}}의 등록이 곧 1년이 됩니다.',
    next: '계속하시려면 아래 버튼으로 들어가 “갱신하기”를 눌러 주세요. 내용이 바뀌었으면 고친 뒤 갱신하실 수 있습니다.',
    action: '등록 갱신하기',
  },
  'group-to-renew-soon': {
    subject: '등록 기한이 1주일 남았습니다: {{group}}',
    summary: '{{group}}의 등록이 1주일 뒤에 끝납니다.',
    next: '갱신하지 않으면 등록이 끝나고 공개 중인 모집도 닫힙니다. 계속하시려면 아래 버튼으로 갱신해 주세요.',
    action: '등록 갱신하기',
  },
  'group-lapsed': {
    subject: '등록 기한이 지났습니다: {{group}}',
    summary:
      '갱신이 없어 {{group}}의 등록이 끝났습니다. 공개 중인 모집은 닫혔지만, 정해진 활동은 그대로입니다.',
    next: '다시 시작하시려면 아래 버튼으로 갱신해 주세요. 센터가 확인한 뒤 다시 열립니다.',
    action: '단체 페이지 보기',
  },
  'group-lapsed-for-centre': {
    subject: '등록 기한이 지난 단체입니다: {{group}}',
    summary: '{{group}}의 등록이 갱신 없이 끝났습니다.',
    next: '공개 중인 모집은 닫았습니다. 정해진 활동이 있으면 단체에 연락해 주세요.',
    action: '단체 보기',
  },
  'opening-still-open': {
    subject: '아직 모집 중이신가요: {{title}}',
    summary: '“{{title}}”을(를) 공개한 지 30일이 되었습니다.',
    next: '아직 모집 중이면 아래의 “{{yes}}”를 눌러 주세요. 답이 없으면 위의 기한에 공개를 마칩니다. 정해진 분의 자리는 그대로입니다.',
    action: '“모집 중”이라고 알리기',
  },
  'opening-unpublished': {
    subject: '공개를 마쳤습니다: {{title}}',
    summary: '답이 없어 “{{title}}” 공개를 마쳤습니다.',
    next: '정해진 활동은 그대로입니다. 다시 모집하실 때는 이 모집을 복사하실 수 있습니다.',
    action: '모집 보기',
  },
  'represent-asked': {
    subject: '대표를 맡아 주시겠습니까: {{group}}',
    summary: '{{group}}의 현재 대표께서 대표를 이어 달라고 부탁하셨습니다.',
    next: '아래 버튼으로 답해 주세요. 답하실 때까지는 바뀌지 않으며, 기한은 30일입니다.',
    action: '요청을 보고 답하기',
  },
  'represent-reminder': {
    subject: '답을 기다리고 있습니다: {{group}}',
    summary: '{{group}}의 대표를 맡으실지 아직 답이 없습니다.',
    next: '2주 뒤에 요청이 취소됩니다.',
    action: '요청을 보고 답하기',
  },
  'represent-last-reminder': {
    subject: '1주일 남았습니다: {{group}}',
    summary: '{{group}}의 대표를 맡으실지 답하실 기한이 1주일 남았습니다.',
    next: '답이 없으면 지금 그대로입니다.',
    action: '요청을 보고 답하기',
  },
  'represent-accepted': {
    subject: '대표가 바뀌었습니다: {{group}}',
    summary: '{{group}}의 대표가 바뀌었습니다.',
    next: '이전 대표는 담당자로 남습니다.',
    action: '단체 페이지 보기',
  },
  'represent-unchanged': {
    subject: '대표는 그대로입니다: {{group}}',
    summary: '{{group}}의 대표는 바뀌지 않았습니다.',
    next: '다시 요청하실 수 있습니다.',
    action: '단체 페이지 보기',
  },
  'member-asked': {
    subject: '단체 구성원이 되어 주시겠습니까: {{group}}',
    summary: '{{group}} 대표가 단체 구성원(담당자)이 되어 달라고 부탁했습니다.',
    next: '아래 페이지에서 14일 안에 답해 주세요. 모르는 단체라면 아무것도 하지 않아도 됩니다.',
    action: '보고 답하기',
  },
  'member-joined': {
    subject: '구성원이 늘었습니다: {{group}}',
    summary: '초대한 분이 {{group}}의 구성원이 되었습니다.',
    next: '모집과 신청을 함께 볼 수 있습니다.',
    action: '단체 페이지 보기',
  },
  'member-not-joined': {
    subject: '구성원은 그대로입니다: {{group}}',
    summary: '초대한 분은 {{group}}의 구성원이 되지 않았습니다.',
    next: '답이 없었거나 이번에는 어렵다고 합니다. 다시 초대할 수 있습니다.',
    action: '단체 페이지 보기',
  },
};
