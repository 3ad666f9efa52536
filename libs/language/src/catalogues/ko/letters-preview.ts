export const lettersPreview = {
  title: '알림 글',
  lead: '쓰무기가 보내는 모든 알림을 여기에서 읽을 수 있습니다. 이름과 날짜는 견본입니다. 메일 모양과 글자만의 모양을 나란히 보여 줍니다.',
  language: '언어',
  kind: '종류',
  'all-kinds': '모든 종류',
  show: '보기',
  number: '{{all}}통 가운데 {{number}}통',
  'as-mail': '메일 견본: {{subject}}',
  kinds: {
    access: '로그인과 본인 확인',
    decision: '알아 두실 것',
    reminder: '다가오는 활동',
    invitation: '초대와 소개',
    thanks: '감사와 기록',
    digest: '새 모집 모음',
    work: '하실 일',
  },
};
