export const refusals = {
  rule: '확인한 내용: {{rule}}',
  way: {
    back: '앞 페이지로 돌아가기',
    home: '첫 페이지로',
    search: '모집 찾기',
    card: '등록 카드 쓰기',
    activities: '나의 활동 보기',
    'sign-in': '로그인 메일 다시 받기',
    group: '단체 등록하기',
  },
  'already-answered': {
    title: '이미 답이 끝났습니다',
    'what-to-do': '다른 분이 먼저 답했거나 신청이 취소되었습니다. 돌아가서 지금 상황을 확인해 주세요.',
  },
  'already-submitted': {
    title: '이미 확인을 요청하셨습니다',
    'what-to-do': '센터가 보고 있습니다. 답은 메일로 알려 드립니다.',
  },
  'answer-link-unknown': {
    title: '알 수 없는 링크입니다',
    'what-to-do':
      '주소가 잘렸거나 더는 쓸 수 없는 링크입니다. 알림의 버튼으로 다시 열거나 센터로 전화해 주세요.',
  },
  'answer-link-of-another': {
    title: '다른 분께 보낸 링크입니다',
    'what-to-do':
      '지금 로그인한 분이 아닌 다른 분께 보낸 링크이며, 본인만 답할 수 있습니다. 본인이 받은 알림의 버튼으로 답해 주세요.',
  },
  'question-over': {
    title: '이제 답하지 않으셔도 됩니다',
    'what-to-do': '기한이 지났거나 취소되었습니다. 알림의 버튼을 열면 지금의 상황을 알 수 있습니다.',
  },
  'calendar-unknown': {
    title: '이 달력을 찾을 수 없습니다',
    'what-to-do': '주소가 바뀌었거나 그만두셨습니다. “나의 달력”에서 지금의 주소를 확인해 주세요.',
  },
  'card-not-complete': {
    title: '등록 카드를 아직 다 쓰지 않으셨습니다',
    'what-to-do':
      '등록 카드의 3단계를 끝까지 써 주세요. 그러면 맞는 모집을 안내해 드리고, 신청도 하실 수 있습니다.',
  },
  'card-not-started': {
    title: '등록 카드가 아직 없습니다',
    'what-to-do': '먼저 성함과 사시는 동네를 써 주세요. 3분 정도면 끝납니다.',
  },
  'cursor-not-valid': {
    title: '이어질 내용을 찾을 수 없습니다',
    'what-to-do': '주소가 중간에 잘린 것 같습니다. 처음부터 다시 찾아 주세요.',
  },
  'group-not-registered': {
    title: '단체 등록이 아직 끝나지 않았습니다',
    'what-to-do': '모집을 공개하기 전에 단체의 등록을 확인해 주세요.',
  },
  'group-unknown': {
    title: '이 단체를 찾을 수 없습니다',
    'what-to-do': '주소가 오래되었거나 단체의 등록이 끝난 것 같습니다.',
  },
  'match-unknown': {
    title: '이 신청을 찾을 수 없습니다',
    'what-to-do': '주소를 다시 확인해 주세요. 본인의 신청은 “나의 활동”에서 보실 수 있습니다.',
  },
  'no-session-chosen': {
    title: '참가할 날을 골라 주세요',
    'what-to-do': '돌아가서 갈 수 있는 날을 하나 이상 표시해 주세요.',
  },
  'no-group-yet': {
    title: '아직 단체가 없습니다',
    'what-to-do':
      '이 페이지는 단체 담당자가 사용합니다. 단체를 등록하시면 모집을 올릴 수 있습니다. 이미 등록된 단체라면 담당자로 등록한 이메일 주소로 다시 로그인해 주세요.',
  },
  'not-allowed': {
    title: '이 페이지는 보실 수 없습니다',
    'what-to-do':
      '지금 로그인하신 분에게는 이 페이지를 볼 권한이 없습니다. 다른 이메일 주소로 등록하셨다면 로그아웃한 뒤 그 주소로 다시 로그인해 주세요.',
  },
  'not-eligible': {
    title: '이 모집에는 지금 신청할 수 없습니다',
    'what-to-do': '모집 페이지에 맞지 않는 이유와 어떻게 하면 맞는지 적혀 있습니다. 돌아가서 봐 주세요.',
  },
  'not-found': {
    title: '페이지를 찾을 수 없습니다',
    'what-to-do': '주소가 바뀌었거나 모집이 끝난 것 같습니다. 모집을 찾거나 첫 페이지에서 시작해 주세요.',
  },
  'not-in-review': {
    title: '이미 확인이 끝났습니다',
    'what-to-do': '다른 담당자가 먼저 답한 것 같습니다. 목록으로 돌아가 주세요.',
  },
  'idempotency-key-reused': {
    title: '이 양식은 이미 접수되었습니다',
    'what-to-do':
      '이미 보내신 화면에서 다른 내용이 전송되었습니다. 먼저 보내신 내용은 그대로 유효합니다. 바꾸시려면 돌아가서 화면을 다시 연 다음 보내 주세요.',
  },
  'too-busy': {
    title: '지금 이용이 몰리고 있습니다',
    'what-to-do': '몇 초 기다렸다가 다시 한번 해 주세요. 계속되면 센터에 알려 주세요.',
  },
  'not-readable': {
    title: '제대로 받지 못했습니다',
    'what-to-do': '보내신 내용을 읽을 수 없었습니다. 돌아가서 다시 한번 해 주세요.',
  },
  'not-your-group': {
    title: '이 단체의 담당자가 아닙니다',
    'what-to-do': '단체의 담당자로 등록한 이메일 주소로 로그인해 주세요.',
  },
  'opening-is-public': {
    title: '이미 공개한 모집입니다',
    'what-to-do': '공개한 모집은 여기에서 고칠 수 없습니다. 바꾸고 싶은 내용이 있으면 센터에 연락해 주세요.',
  },
  'opening-unknown': {
    title: '이 모집을 찾을 수 없습니다',
    'what-to-do': '모집이 끝난 것 같습니다. 다른 모집을 찾아봐 주세요.',
  },
  'overlaps-held-place': {
    title: '이미 정해진 활동과 겹칩니다',
    'what-to-do': '이동하는 시간까지 생각하면 늦게 됩니다. 다른 날을 고르시거나 “나의 활동”을 확인해 주세요.',
  },
  'person-unknown': {
    title: '이분을 찾을 수 없습니다',
    'what-to-do': '등록이 끝났거나 주소가 오래되었을 수 있습니다. 돌아가서 다시 확인해 주세요.',
  },
  'plan-too-large': {
    title: '기간이 너무 깁니다',
    'what-to-do': '기간을 줄이거나 지구를 하나만 골라 주세요.',
  },
  'place-blocked': {
    title: '아직 참가를 정할 수 없습니다',
    'what-to-do':
      '참가를 정하기 전에 갖추어야 할 것이 있습니다. 본인과 이야기하고, 다 갖추어지면 다시 승인해 주세요.',
  },
  'place-missing': {
    title: '활동할 동네를 골라 주세요',
    'what-to-do': '온라인이 아닌 활동에는 동네가 필요합니다. 돌아가서 골라 주세요.',
  },
  'server-error': {
    title: '저희 쪽에 문제가 생겼습니다',
    'what-to-do':
      '죄송합니다. 제대로 작동하지 않았습니다. 잠시 뒤에 다시 해 주세요. 계속 그러면 센터에 알려 주세요.',
  },
  'session-does-not-fit': {
    title: '고르신 날 가운데 참가할 수 없는 회가 있습니다',
    'what-to-do': '돌아가서 지금 상황을 보고 다시 골라 주세요.',
  },
  'session-not-begun': {
    title: '이 회는 아직 시작되지 않았습니다',
    'what-to-do': '활동이 시작된 뒤에 기록해 주세요.',
  },
  'code-not-valid': {
    title: '이 QR 코드는 쓸 수 없습니다',
    'what-to-do': '현장의 QR 코드를 다시 읽어 주세요. 안 되면 단체 분께 성함을 말씀해 주세요.',
  },
  'code-not-open': {
    title: '지금은 접수 시간이 아닙니다',
    'what-to-do': 'QR 코드는 시작 1시간 전부터 끝난 뒤 2시간까지 쓸 수 있습니다.',
  },
  'no-place-here': {
    title: '이 회에는 자리가 정해져 있지 않습니다',
    'what-to-do':
      '단체 분께 말씀해 주세요. 다른 이메일 주소로 신청하셨다면 로그아웃한 뒤 그 주소로 로그인해 주세요.',
  },
  'already-thanked': {
    title: '감사의 말은 이미 전해졌습니다',
    'what-to-do': '한 번만 보내실 수 있습니다.',
  },
  'too-late-to-thank': {
    title: '지금은 감사의 말을 보낼 수 없습니다',
    'what-to-do': '참가가 기록된 뒤 7일 동안 보내실 수 있습니다.',
  },
  'not-representative': {
    title: '대표만 할 수 있는 일입니다',
    'what-to-do': '대표께 부탁해 주세요.',
  },
  'transfer-under-way': {
    title: '이미 요청 중입니다',
    'what-to-do': '상대의 답을 기다려 주세요.',
  },
  'already-representative': {
    title: '이분은 이미 대표입니다',
    'what-to-do': '다른 분의 이메일 주소를 넣어 주세요.',
  },
  'transfer-unknown': {
    title: '이 요청을 찾을 수 없습니다',
    'what-to-do': '요청을 받은 이메일 주소로 로그인해 주세요. 기한이 지났거나 취소되었을 수 있습니다.',
  },
  'nothing-to-renew': {
    title: '갱신할 등록이 없습니다',
    'what-to-do': '아직 등록되지 않았거나 이미 끝난 단체입니다.',
  },
  'session-not-open': {
    title: '이 회는 이미 시작되었거나 취소되었습니다',
    'what-to-do': '다른 회를 고르시거나, 돌아가서 지금 상황을 봐 주세요.',
  },
  'session-unknown': {
    title: '이 회를 찾을 수 없습니다',
    'what-to-do': '주소를 다시 확인해 주세요.',
  },
  'session-same-start': {
    title: '같은 시각에 시작하는 회가 있습니다',
    'what-to-do': '뒤로 가서 다른 시각으로 바꿔 주세요.',
  },
  'session-in-the-past': {
    title: '지난 일시로는 옮길 수 없습니다',
    'what-to-do':
      '새 일시가 이미 지났습니다. 뒤로 가서 앞으로의 일시를 적어 주세요. 지금 일시는 바뀌지 않았습니다.',
  },
  'session-ends-first': {
    title: '끝나는 시각을 확인해 주세요',
    'what-to-do': '끝이 시작보다 앞섭니다. 뒤로 가서 고쳐 주세요.',
  },
  'capacity-below-taken': {
    title: '정해진 인원보다 적게 할 수 없습니다',
    'what-to-do': '이미 정해진 분이 있습니다. 정원은 그 인원보다 적게 할 수 없습니다.',
  },
  'opening-over': {
    title: '이 모집은 이미 끝났습니다',
    'what-to-do': '하실 일은 없습니다.',
  },
  'offer-over': {
    title: '답하실 기한이 지났습니다',
    'what-to-do': '자리는 다음 분께 알렸습니다. 그래도 참가하고 싶으시면 모집 페이지에서 다시 신청해 주세요.',
  },
  'place-taken': {
    title: '자리는 먼저 다른 분으로 정해졌습니다',
    'what-to-do': '대기는 그대로 이어집니다. 또 자리가 나면 바로 알려 드립니다.',
  },
  'undo-not-possible': {
    title: '되돌릴 수 없었습니다',
    'what-to-do': '그 뒤에 다른 일이 진행되었거나 본인이 한 일이 아닙니다. 뒤로 가서 지금 상황을 보세요.',
  },
  'undo-too-late': {
    title: '10분이 지나 되돌릴 수 없습니다',
    'what-to-do': '실수였다면 자원봉사센터로 전화해 주세요.',
  },
  'already-told': {
    title: '이미 알림이 가서 되돌릴 수 없습니다',
    'what-to-do': '실수였다면 상대방에게도 전해지도록 자원봉사센터로 전화해 주세요.',
  },
  'session-is-full': {
    title: '정원이 찼습니다',
    'what-to-do': '고르신 회의 자리가 조금 전에 다 찼습니다. 다른 회를 봐 주세요.',
  },
  'sign-in-link-not-valid': {
    title: '이 링크는 쓸 수 없습니다',
    'what-to-do': '로그인 링크는 10분 안에 한 번만 쓸 수 있습니다. 새 메일을 받아 주세요.',
  },
  'sign-in-needed': {
    title: '로그인해 주세요',
    'what-to-do': '이 페이지를 보려면 로그인이 필요합니다.',
  },
  'day-not-past': {
    title: '날짜를 확인해 주세요',
    'what-to-do': '오늘까지의 날짜를 써 주세요.',
  },
  'day-not-ahead': {
    title: '날짜를 확인해 주세요',
    'what-to-do': '오늘이나 오늘 이후의 날짜를 써 주세요.',
  },
  'town-unknown': {
    title: '동네를 다시 골라 주세요',
    'what-to-do': '고르신 동네를 찾을 수 없었습니다. 돌아가서 목록에서 골라 주세요.',
  },
  'registration-lapsed': {
    title: '단체 등록이 지금 유효하지 않습니다',
    'what-to-do':
      '등록이 끊긴 동안에는 아무도 참가를 정할 수 없습니다. 기록은 그대로 남아 있습니다. 센터에 문의해 주세요.',
  },
  'candidate-not-free': {
    title: '이분은 지금 초대할 수 없습니다',
    'what-to-do':
      '같은 분께 초대가 이어지지 않도록 한 분께 여쭙는 횟수는 주마다 정해져 있습니다. 사정이 바뀐 분도 계십니다. 돌아가서 다른 분을 봐 주세요.',
  },
  'already-under-way': {
    title: '이미 진행 중입니다',
    'what-to-do':
      '이분과 이 모집 사이에는 이미 신청이나 소개가 진행되고 있습니다. 대기 목록에서 확인해 주세요.',
  },
  'invitation-over': {
    title: '이 초대는 이미 끝났습니다',
    'what-to-do':
      '답할 기한이 지났거나 취소되었습니다. 답은 기록되지 않았습니다. 아직 참가하고 싶으시면 모집 페이지에서 신청해 주세요.',
  },
  'opening-not-open': {
    title: '이 모집은 끝났습니다',
    'what-to-do': '모집이 철회되었거나 마감되었습니다. 답은 기록되지 않았습니다. 다른 모집도 봐 주세요.',
  },
  'later-once-only': {
    title: '“나중에”는 한 번만 고를 수 있습니다',
    'what-to-do': '다시 여쭐 때까지 그대로 기다립니다. 가능 또는 사양을 골라 주세요.',
  },
  'disclosure-closed': {
    title: '단체에는 이미 보이지 않습니다',
    'what-to-do': '동의가 이미 철회되었거나 기간이 끝났습니다. 하실 일은 없습니다.',
  },
  'nothing-to-destroy': {
    title: '지금 지우실 명단이 없습니다',
    'what-to-do': '이미 지웠다고 알렸거나, 아직 쓸 수 있는 기간입니다. 지금 상황을 확인해 주세요.',
  },
  'nobody-ticked': {
    title: '아무도 고르지 않으셨습니다',
    'what-to-do': '돌아가서 못 오게 된 분에게 표시해 주세요.',
  },
  'party-not-possible': {
    title: '이 인원으로는 신청할 수 없습니다',
    'what-to-do':
      '돌아가서 동행자와 고른 날을 확인해 주세요. 18세 미만이 있을 때는 18세 이상인 분이 함께 참가해 주세요.',
  },
  'guardian-link-unknown': {
    title: '이 링크는 쓸 수 없습니다',
    'what-to-do': '주소가 잘린 것 같습니다. 메일의 링크를 다시 열어 주세요.',
  },
  'guardian-link-used': {
    title: '이 링크로는 이미 답하셨습니다',
    'what-to-do':
      '답은 한 번만 할 수 있습니다. 돌아가면 답하신 내용을 볼 수 있고, 동의를 취소할 수도 있습니다.',
  },
  'guardian-link-too-late': {
    title: '답변 기한이 지났습니다',
    'what-to-do': '신청은 끝났습니다. 참가해도 좋으면 본인이 다시 신청해 주세요.',
  },
  'guardian-link-of-another': {
    title: '이 링크는 다른 분의 것입니다',
    'what-to-do':
      '지금 로그인한 분이 아닌 보호자를 위한 링크입니다. 보호자 본인은 로그아웃한 뒤 링크를 다시 열어 주세요.',
  },
  'guardian-not-needed': {
    title: '지금은 보호자의 답이 필요 없습니다',
    'what-to-do': '동의를 기다리는 신청이 없습니다. 취소되었거나 이미 끝났습니다.',
  },
  'guardian-consent-not-standing': {
    title: '취소할 동의가 없습니다',
    'what-to-do': '이미 취소되었거나 아직 동의하지 않았습니다.',
  },
  'guardian-is-self': {
    title: '보호자의 이메일을 써 주세요',
    'what-to-do': '자신의 이메일 주소가 쓰여 있었습니다. 돌아가서 보호자의 것으로 고쳐 주세요.',
  },
  'guardian-asked-often': {
    title: '오늘은 더 여쭐 수 없습니다',
    'what-to-do': '한 분에 대해 하루 5번까지 여쭐 수 있습니다. 내일 다시 하거나 센터에 전화해 주세요.',
  },
  'guardian-not-reachable': {
    title: '연락처를 써 주세요',
    'what-to-do': '보호자의 이메일 주소나 전화번호가 필요합니다.',
  },
};
