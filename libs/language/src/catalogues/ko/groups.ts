export const groups = {
  files: {
    title: '{{name}}의 서류와 사진',
    heading: '서류와 사진',
    lead: '규약과 활동 계획이 있으면 센터가 더 빨리 확인할 수 있습니다. 활동 사진은 등록 후 누구나 볼 수 있습니다.',
    nothing: '아직 첨부한 것이 없습니다.',
    add: '서류나 사진 첨부하기',
    submit: '첨부하기',
    agreed: '사진에 나온 분(어린이는 보호자)의 동의를 받았습니다',
    'no-lists': '회원 명단 등 다른 사람의 이름이나 연락처가 들어 있는 것은 첨부하지 마세요.',
    'purpose-rules': '규약·회칙',
    'purpose-plan': '활동 계획과 예산',
    'purpose-photo': '활동 사진',
    'purpose-flyer': '전단',
    size: '{{size}}',
    'for-all': '누구나 볼 수 있음(등록 후)',
    'for-centre': '단체 구성원과 센터만 볼 수 있음',
    picture: '사진: {{name}}',
    remove: '“{{name}}” 삭제하기',
    full: '{{most}}개까지 첨부할 수 있습니다. 새로 첨부하려면 하나를 삭제하세요.',
    back: '단체 페이지로',
    way: '서류와 사진 ({{number}})',
    'way-none': '규약이나 활동 사진 첨부하기',
    'not-taken': '다음 파일 때문에 아직 아무것도 첨부되지 않았습니다.',
    'done-registered':
      '등록 신청을 받았습니다. 규약과 활동 계획이 있으면 여기에 첨부하세요. 나중에 해도 됩니다.',
    'done-added': '첨부했습니다.',
    'done-there-already': '같은 파일이 이미 있습니다.',
    'done-removed': '삭제했습니다.',
    'fault-file-empty': '“{{name}}”: 내용이 없습니다.',
    'fault-file-too-big': '“{{name}}”: 5MB를 넘습니다.',
    'fault-file-not-taken': '“{{name}}”: 사진(JPEG, PNG, WebP)도 PDF도 아닙니다.',
    'fault-file-broken': '“{{name}}”: 손상되었거나 중간에 잘렸습니다.',
    'fault-image-too-large': '“{{name}}”: 사진의 가로와 세로가 너무 큽니다.',
    'fault-pdf-active': '“{{name}}”: 암호나 자동으로 실행되는 내용이 있는 PDF입니다.',
    'fault-photo-not-image': '“{{name}}”: PDF는 “활동 사진”으로 쓸 수 없습니다.',
  },
  estimate: {
    title: '올 수 있는 사람',
    'not-yet': '다음을 쓰면 올 수 있는 사람 수와 더 모이게 하는 방법을 알 수 있습니다.',
    'missing-field': '분야',
    'missing-when': '날짜와 시작·종료 시각',
    'missing-where': '활동하는 동네(또는 온라인)',
    recount: '지금 내용으로 세기',
    'signed-out': '로그인 시간이 끝났습니다. “저장”을 누르고 다시 로그인하면 쓴 내용이 그대로 나옵니다.',
    failed: '지금은 셀 수 없습니다. 쓴 내용은 그대로 저장할 수 있습니다.',
  },
  editions: {
    'name-ja-easy': '쉬운 일본어',
    'name-en': '영어',
    'name-zh': '중국어(간체)',
    'name-ko': '한국어',
    title: '{{title}} ({{name}})',
    heading: '{{name}}로 쓰기',
    'lead-ja-easy':
      '일본어를 배우는 사람과 어린이도 알 수 있게 짧은 문장으로 씁니다. 한자 뒤 괄호에 읽는 법을 쓰면 위에 표시됩니다. 예: 公園（こうえん）',
    'lead-en':
      '영어 페이지를 읽는 사람에게 보입니다. 기계 번역은 하지 않습니다. 쓸 수 있는 사람이 써 주세요.',
    'lead-zh':
      '중국어 페이지를 읽는 사람에게 보입니다. 기계 번역은 하지 않습니다. 쓸 수 있는 사람이 써 주세요.',
    'lead-ko':
      '한국어 페이지를 읽는 사람에게 보입니다. 기계 번역은 하지 않습니다. 쓸 수 있는 사람이 써 주세요.',
    submit: '저장하기',
    remove: '{{name}} 글 삭제하기',
    ways: '다른 언어로도',
    why: '쉬운 일본어나 다른 언어로도 쓰면 그 언어의 페이지에 보이고, 그 언어로 찾는 사람도 찾을 수 있습니다. 센터가 확인할 때 함께 봅니다.',
    'by-centre': '공개한 뒤에는 센터가 고칩니다. 연락해 주세요.',
    write: '{{name}}로도 쓰기',
    correct: '{{name}} 글 고치기',
    written: '{{name}}: 있음',
    none: '{{name}}: 아직 없음',
    japanese: '일본어 글(원문)',
    'done-edition': '저장했습니다. 그 언어를 고른 사람에게 이렇게 보입니다.',
    'done-edition-removed': '삭제했습니다.',
  },
  members: {
    title: '구성원 ({{number}}명)',
    'role-representative': '대표자',
    'role-contact': '담당자',
    myself: ' · 본인',
    invite: '구성원 초대하기',
    word: '초대 메일을 보냅니다. 상대가 받아들이면 모집과 신청을 함께 볼 수 있습니다. 기한은 14일입니다.',
    submit: '초대 보내기',
    asked: '{{day}}에 초대했습니다. 상대의 답을 기다립니다',
    withdraw: '{{who}} 초대 취소하기',
    end: '{{who}} 구성원에서 제외하기',
    'end-word': '바로 단체 페이지를 볼 수 없게 됩니다. 다시 초대할 수 있습니다.',
    'end-submit': '구성원에서 제외하기',
    leave: '단체에서 나가기',
    'leave-word': '바로 단체 페이지를 볼 수 없게 됩니다. 돌아오려면 대표자에게 초대를 부탁하세요.',
    'leave-submit': '단체에서 나가기',
    'done-member-asked': '초대를 보냈습니다. 상대의 답을 기다립니다.',
    'done-member-withdrawn': '초대를 취소했습니다.',
    'done-member-ended': '구성원에서 제외했습니다.',
  },
  joining: {
    title: '“{{group}}”의 구성원',
    asked: '“{{group}}”의 대표가 구성원(담당자)이 되어 달라고 부탁했습니다.',
    'what-changes':
      '받아들이면 단체 페이지에서 모집과 신청을 볼 수 있고 센터의 연락을 받습니다. 다른 구성원에게 이름과 이메일 주소가 보입니다.',
    turn: '{{until}}까지 답해 주세요.',
    accept: '받아들입니다',
    decline: '이번에는 받아들이지 않습니다',
    waiting: '상대의 답을 기다리고 있습니다.',
    accepted: '구성원이 되었습니다.',
    declined: '거절된 부탁입니다. 하실 일은 없습니다.',
    expired: '기한이 지나 끝났습니다.',
    withdrawn: '취소된 초대입니다.',
  },
  discard: {
    way: '초안 버리기',
    word: '버리면 되돌릴 수 없습니다. 날짜와 다른 언어의 글도 함께 사라집니다.',
    submit: '버리기',
    done: '초안을 버렸습니다.',
  },
  kept: {
    'sign-in': '로그인 시간이 끝나 있었습니다. 쓴 내용은 남아 있습니다. 로그인하면 이어서 보낼 수 있습니다.',
    again: '전에 쓴 내용을 그대로 보여 드립니다. 아직 보내지 않았습니다. 확인하고 다시 보내 주세요.',
  },
};

export const groupLabels = {
  'member-email': '초대할 분의 이메일 주소',
  'edition-title': '제목',
  'edition-body': '무엇을 하는지',
  'edition-cost-note': '돈에 대한 설명',
  'edition-meeting-point': '모이는 곳',
  'edition-what-to-bring': '준비물과 옷차림',
  'edition-rain-policy': '비가 올 때',
  purpose: '용도',
  files: '파일',
  'people-agreed': '사진에 나온 분',
};

export const groupHints = {
  purpose: '같은 종류의 파일만 함께 고를 수 있습니다.',
  files:
    '사진(JPEG, PNG, WebP) 또는 PDF. 한 개 5MB, 한 번에 5개까지. 사진은 작게 줄이고 촬영 장소 등의 기록을 지웁니다.',
  'people-agreed': '“활동 사진”일 때만 표시하세요.',
};

export const groupProblems = {
  'start-past-midnight':
    '“{{label}}”은 0:00부터 23:59 사이로 써 주세요. 자정 이후에 시작하는 활동은 다음 날 날짜로 합니다.',
  'how-much-missing':
    '무상이 아닌 것을 골랐을 때는 “{{label}}”에 금액과 내용을 써 주세요. 주민이 보고 정합니다.',
  'end-before-start':
    '“{{label}}”이 시작보다 뒤가 아닙니다. 자정을 넘길 때는 저녁 활동의 끝을 “1:00”이나 “25:00”처럼 써 주세요.',
  'no-file': '“{{label}}”을 하나 이상 골라 주세요.',
  'people-not-asked':
    '사진을 첨부하기 전에 나온 분의 동의를 받고 “{{label}}”에 표시해 주세요. 파일도 다시 골라 주세요.',
  'file-empty': '내용이 없는 파일이 있습니다. 다른 파일을 골라 주세요.',
  'file-too-big': '5MB를 넘는 파일이 있습니다. 사진은 줄이고 PDF는 나누어 다시 골라 주세요.',
  'file-not-taken': '첨부할 수 있는 것은 사진(JPEG, PNG, WebP)과 PDF입니다. 다른 문서는 PDF로 저장해 주세요.',
  'file-broken': '읽을 수 없는 파일이 있습니다. 원본에서 다시 저장한 뒤 골라 주세요.',
  'image-too-large': '가로와 세로가 너무 큰 사진이 있습니다. 줄여서 다시 골라 주세요.',
  'pdf-active': '암호나 실행되는 내용이 있는 PDF가 있습니다. 인쇄용 PDF로 저장해 주세요.',
  'photo-not-image': '“활동 사진”에는 사진을 골라 주세요. PDF는 “전단” 등으로 쓸 수 있습니다.',
  'too-many-files': '모두 10개까지입니다. 하나를 삭제하거나 수를 줄여 주세요.',
  'too-many-at-once': '한 번에 5개까지 고를 수 있습니다. 나누어 보내 주세요.',
  'upload-broken': '제대로 도착하지 않았습니다. 파일을 골라 다시 보내 주세요.',
};

export const groupRefusals = {
  'invitation-unknown': {
    title: '이 초대를 찾을 수 없습니다',
    'what-to-do': '취소되었거나 다른 분에게 보낸 초대입니다. 메일을 받은 주소로 로그인했는지 확인해 주세요.',
  },
  'already-member': {
    title: '이미 구성원입니다',
    'what-to-do': '그분은 이미 이 단체의 구성원입니다.',
  },
  'member-asked': {
    title: '이미 초대했습니다',
    'what-to-do': '그분에게는 초대를 보냈습니다. 답을 기다려 주세요.',
  },
  'member-unknown': {
    title: '이 구성원을 찾을 수 없습니다',
    'what-to-do': '이미 나갔거나 다른 단체의 구성원입니다. 단체 페이지를 다시 열어 주세요.',
  },
  'too-many-members': {
    title: '구성원이 가득 찼습니다',
    'what-to-do': '초대 중인 분을 합쳐 20명까지입니다. 누군가 나간 뒤에 초대해 주세요.',
  },
  'file-unknown': {
    title: '이 파일을 찾을 수 없습니다',
    'what-to-do':
      '삭제되었거나 볼 수 있는 사람이 정해진 파일입니다. 단체 구성원은 로그인한 뒤 다시 시도해 주세요.',
  },
};
