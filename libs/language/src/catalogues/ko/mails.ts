import { dayMails } from './mails-days';
import { guardianMails } from './mails-guardians';
import { introductionMails } from './mails-introductions';
import { matchMails } from './mails-matches';
import { reviewMails } from './mails-reviews';
import { standingMails } from './mails-standing';

export const mails = {
  footer:
    '쓰무기(つむぎ, 다마 자원봉사·시민 활동)\n이 메일을 왜 받으셨는지 모르시겠다면 그냥 지우셔도 됩니다. 도움이 필요하시면 자원봉사센터로 전화해 주세요.',
  from: '쓰무기(다마 자원봉사·시민 활동)에서 알려 드립니다',
  address: '버튼이 열리지 않으면 다음 주소를 열어 주세요.',
  answer: '보고 답하기',
  'how-to-answer': {
    invitation:
      '형편이 안 되시면 “{{no}}”를 눌러 주세요. 이유는 필요 없습니다. 버튼을 누르면 페이지가 열리고, 거기에서 한 번 더 누르면 답이 됩니다.',
    offer:
      '못 오시면 “{{no}}”를 눌러 주세요. 버튼을 누르면 페이지가 열리고, 거기에서 한 번 더 누르면 답이 됩니다.',
    change:
      '못 오시면 “{{no}}”를 눌러 주세요. 버튼을 누르면 페이지가 열리고, 거기에서 한 번 더 누르면 답이 됩니다.',
    coming:
      '못 오시게 되면 “{{no}}”를 눌러 주세요. 버튼을 누르면 페이지가 열리고, 거기에서 한 번 더 누르면 답이 됩니다.',
    'still-open':
      '모집을 끝내려면 “{{no}}”를 눌러 주세요. 버튼을 누르면 페이지가 열리고, 거기에서 한 번 더 누르면 답이 됩니다.',
    representation:
      '어려우시면 “{{no}}”를 눌러 주세요. 버튼을 누르면 페이지가 열리고, 거기에서 한 번 더 누르면 답이 됩니다.',
  },
  'calendar-change': '못 오시게 되면 아래 페이지에서 알려 주세요.',
  'more-days': '그 밖에 {{number}}일',
  'calendar-file': {
    PUBLISH: '달력을 쓰시는 분은 메일에 첨부된 파일을 열면 일시가 달력에 들어갑니다.',
    CANCEL: '달력에 넣으신 분은 메일에 첨부된 파일을 열면 그 일정이 지워집니다.',
  },
  fact: {
    when: '일시',
    where: '장소',
    'meeting-point': '모이는 곳',
    'what-to-bring': '준비물',
    rain: '비가 올 때',
    reason: '이유',
    note: '한마디',
    person: '성함',
    'moved-from': '바뀌기 전',
    'moved-to': '바뀐 뒤',
    session: '날짜',
    until: '답하실 기한',
    due: '기한',
    party: '참가 인원',
    outcome: '결과',
  },
  'sign-in-link': {
    subject: '쓰무기: 로그인 안내',
    summary: '아래 버튼을 누르면 쓰무기에 들어갈 수 있습니다.',
    next: '이 버튼은 10분 안에 한 번만 쓸 수 있습니다. 시간이 지났으면 다시 요청해 주세요.',
    action: '쓰무기에 들어가기',
  },
  digest: {
    subject: '잘 맞을 만한 새 모집',
    summary: '최근에 나온 모집 가운데 시간과 희망에 맞는 것을 골랐습니다.',
    next: '관심 가는 것이 있으면 아래 버튼으로 자세히 살펴봐 주세요. 아무것도 하지 않으셔도 괜찮습니다.',
    action: '나에게 맞는 활동 보기',
  },
  'on-behalf': '{{person}} 님께 드리는 알림입니다. 이메일을 쓰지 않는 분이므로 전화나 편지로 전해 주세요.',
  'on-behalf-action': '연락처와 상황 보기',
  ...matchMails,
  ...introductionMails,
  ...reviewMails,
  ...dayMails,
  ...standingMails,
  ...guardianMails,
};
