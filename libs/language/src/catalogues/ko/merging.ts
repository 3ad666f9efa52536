/** Two cards of one person. */
export const merging = {
  way: '이분의 등록 카드가 한 장 더 있는지 보기',
  title: '{{name}} 님의 등록 카드는 한 장입니까?',
  lead: '이름, 읽는 법, 생년월일, 전화번호 가운데 같은 것이 있는 카드입니다. 같은 분의 것이면 비교해서 한 장으로 합칠 수 있습니다.',
  none: '비슷한 카드가 없습니다.',
  compare: '두 장을 비교하기',
  'compare-title': '한 사람에게 등록 카드 두 장?',
  'compare-lead':
    '같은 분의 카드이면 한 장으로 합칩니다. 로그인할 수 있는 카드가 남고, 없으면 새로운 쪽이 남습니다.',
  back: '← {{name}} 님',
  side: { kept: '남는 카드', other: '없어지는 카드', both: '둘 다' },
  option: '{{side}}: {{value}}',
  nothing: '(없음)',
  'by-mail': '메일로 등록({{email}})',
  'never-signed-in': '아직 한 번도 로그인하지 않았습니다',
  'by-hand': '전화와 편지',
  made: '만든 날',
  account: '등록 방법',
  history: '신청과 활동',
  'history-words': '신청 {{matches}}건, 참가 {{attended}}번({{hours}})',
  free: '{{days}}(일주일에 {{hours}}시간)',
  online: '{{way}}까지, 온라인도',
  'choose-title': '다른 곳은 어느 쪽으로 합니까?',
  'same-title': '두 장이 같은 곳',
  moves: {
    title: '남는 카드로 옮기는 것',
    none: '옮길 것이 없습니다.',
    line: '{{what}}: {{number}}건',
    matches: '신청과 활동',
    places: '잡아 둔 자리',
    hours: '출석과 시간 기록',
    consents: '연락처를 보여 주는 동의',
    qualifications: '자격과 보험',
    'days-away': '올 수 없는 날',
    letters: '알림(편지와 전화 포함)',
    asks: '자동 초대 기록',
    blocks: '함께하지 않는 단체',
    guardian: '보호자 동의',
  },
  'in-the-way': {
    title: '먼저 정리할 것이 있습니다',
    'places-overlap': '두 카드가 같은 시간에 자리를 잡고 있습니다. 본인에게 물어보고 하나를 취소해 주세요.',
    'same-opening': '두 카드가 같은 모집에 신청했습니다. 하나를 취소해 주세요.',
    'guardian-asked-twice': '두 카드 모두 보호자에게 묻고 있습니다. 한쪽 답을 기다려 주세요.',
    'erasure-under-way': '삭제 신청을 받은 카드가 있습니다. 삭제되거나 취소된 뒤에 해 주세요.',
    'two-accounts':
      '본인이 두 이메일 주소로 두 카드를 각각 쓰고 있습니다. 어느 주소로 계속할지 본인에게 묻고, 다른 쪽은 본인이 “나의 데이터”에서 지우도록 해 주세요.',
    'own-card': '자신의 카드는 다른 직원이 합칩니다.',
    'other-area': '담당 지역이 아닌 카드가 있습니다. 그 지역의 담당자나 주임 코디네이터에게 부탁해 주세요.',
  },
  double: {
    title: '같은 시간에 활동이 두 개 있었습니다',
    lead: '지난 날짜에 두 카드의 활동이 겹칩니다. 한 사람이 두 곳에 있을 수 없으므로 하나를 취소합니다. 취소한 내용은 이력에 남습니다.',
    'by-record': '기록에 따라 다음 자리를 취소합니다',
    place: '{{title}} ({{group}}): {{record}}',
    record: { attended: '참여함', absent: '불참', nothing: '기록 없음' },
  },
  ask: '두 장 모두 본인의 것인지 본인에게 확인한 뒤에 합쳐 주세요.',
  final:
    '합치면 되돌릴 수 없습니다. 없어지는 카드의 이름과 연락처는 지워집니다. 누가 언제 합쳤는지 기록에 남습니다.',
  told: '본인에게는 메일, 편지, 전화 가운데 평소의 방법으로 알립니다.',
  submit: '한 장으로 합치기',
  done: '두 카드를 한 장으로 합쳤습니다. 본인에게 알립니다.',
  moved: '다른 카드가 이 카드로 합쳐졌습니다.',
  'to-kept': '남은 등록 카드 보기',
};

export const mergingLabels = { contact: '편지와 전화', there: '그때 본인은 어디에 있었나요?' };

export const mergingRefusals = {
  'already-merged': {
    title: '이 두 장은 이미 한 장이 되었습니다',
    'what-to-do': '다른 사람이 먼저 합쳤습니다. 대리 등록 페이지에서 그분을 다시 찾아 주세요.',
  },
  'card-merged': {
    title: '이 등록 카드는 다른 카드와 하나가 되었습니다',
    'what-to-do':
      '같은 사람의 카드 두 장을 하나로 합쳤습니다. 방금 쓴 내용은 저장되지 않았습니다. 남은 카드를 열어, 필요하면 거기에 써 주세요.',
  },
  'attendance-undecided': {
    title: '어느 쪽에 참여했는지 아직 정해지지 않았습니다',
    'what-to-do': '두 카드의 활동 시간이 겹칩니다. 비교 페이지에서 본인이 있었던 쪽을 골라 주세요.',
  },
  'cards-collide': {
    title: '아직 합칠 수 없습니다',
    'what-to-do':
      '두 카드 사이에 함께 있을 수 없는 것이 있습니다. 비교하는 페이지에서 먼저 정리할 것을 봐 주세요.',
  },
  'same-card': {
    title: '같은 카드입니다',
    'what-to-do': '합치려면 다른 카드를 골라 주세요.',
  },
};

export const mergingMails = {
  'cards-merged': {
    subject: '두 장이던 등록 카드를 한 장으로 합쳤습니다',
    summary:
      '자원봉사센터에 등록 카드가 두 장 있었습니다. 확인한 뒤 한 장으로 합쳤습니다. 신청과 참가 기록은 그대로 남아 있습니다.',
    next: '카드의 내용을 한번 봐 주세요. 다른 곳이 있거나 모르는 일이면 자원봉사센터에 알려 주세요.',
    action: '카드 보기',
  },
};
