export const groups = {
  files: {
    title: '{{name}}의 서류와 사진',
    heading: '서류와 사진',
    lead: '규약과 활동 계획이 있으면 센터가 더 빨리 확인할 수 있습니다. 활동 사진은 등록 후 누구나 볼 수 있습니다.',
    nothing: '아직 첨부한 것이 없습니다.',
    add: '서류나 사진 첨부하기',
    submit: '첨부하기',
    agreed: '사진에 나온 분(어린이는 보호자)의 동의를 받았습니다',
    'no-lists': '회원 명부 등 다른 사람의 이름이나 연락처가 들어 있는 것은 첨부하지 마세요.',
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
};

export const groupLabels = {
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
  'file-unknown': {
    title: '이 파일을 찾을 수 없습니다',
    'what-to-do':
      '삭제되었거나 볼 수 있는 사람이 정해진 파일입니다. 단체 구성원은 로그인한 뒤 다시 시도해 주세요.',
  },
};
