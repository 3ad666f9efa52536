/** Before a day, on it, and after it. */
export const dayMails = {
  'session-in-a-week': {
    subject: '곧 활동일입니다: {{title}}',
    summary: '“{{title}}” 날이 다가왔습니다. 예정에 변함이 없으신가요?',
    next: '오실 수 있으면 아래의 “{{yes}}”를 눌러 주세요. 단체가 안심하고 준비할 수 있습니다.',
    action: '“갑니다”라고 알리기',
  },
  'session-tomorrow': {
    subject: '내일이 활동일입니다: {{title}}',
    summary: '내일은 “{{title}}” 날입니다.',
    next: '시작과 끝 시각, 모이는 곳, 준비물을 확인해 주세요.',
    action: '활동 내용 보기',
  },
  'place-unconfirmed': {
    subject: '답이 없는 분이 있습니다: {{title}}',
    summary: '사흘 뒤 “{{title}}”에 오실지 답이 없는 분이 있습니다.',
    next: '전화로 확인해 주세요. 못 오시면 센터가 대신 취소할 수 있습니다.',
    action: '내용 보기',
  },
  'attendance-reminder': {
    subject: '참가 기록을 부탁드립니다: {{title}}',
    summary: '“{{title}}”에 오신 분의 기록이 아직 없습니다.',
    next: '누가 오셨는지, 몇 시간이었는지 아래 버튼으로 넣어 주세요. 활동 후 10일이 지나면 본인의 기록으로 정해집니다.',
    action: '참가 기록하기',
  },
  'match-attended': {
    subject: '참가해 주셔서 고맙습니다: {{title}}',
    summary: '“{{title}}” 참가를 기록했습니다. 고맙습니다.',
    next: '시간은 “활동 기록”에서 보실 수 있고, 다르면 거기서 고치실 수 있습니다. 단체에 한마디 전해 보시겠습니까?',
    action: '활동 기록 보기',
  },
  'match-attended-for-group': {
    subject: '참가 기록이 끝났습니다: {{title}}',
    summary: '“{{title}}”에 오신 분의 기록이 끝났습니다.',
    next: '와 주신 분께 감사의 한마디를 전해 보시겠습니까? 7일 동안 보내실 수 있습니다.',
    action: '감사 전하기',
  },
  'match-absent': {
    subject: '불참으로 기록했습니다: {{title}}',
    summary: '“{{title}}”은(는) 불참으로 기록했습니다.',
    next: '다르면 아래 버튼으로 알려 주세요. 다음 참가를 기다리겠습니다.',
    action: '나의 활동 보기',
  },
  'match-absent-for-group': {
    subject: '불참으로 기록했습니다: {{title}}',
    summary: '“{{title}}” 참가 예정자 한 분을 불참으로 기록했습니다.',
    next: '본인에게도 알려 드렸습니다. 하실 일은 없습니다.',
    action: '참가 상황 보기',
  },
  'thanks-from-group': {
    subject: '{{group}}에서 감사를 전합니다',
    summary: '{{group}}에서 “{{title}}”에 대한 감사의 말이 왔습니다.',
    next: '다음 참가를 기다리겠습니다.',
    action: '나의 활동 보기',
  },
  'thanks-from-resident': {
    subject: '참가자가 감사를 전합니다: {{title}}',
    summary: '“{{title}}”에 참가하신 분에게서 감사의 말이 왔습니다.',
    next: '다음 모집에도 도움이 되기를 바랍니다.',
    action: '참가 상황 보기',
  },
  'consultation-to-settle': {
    subject: '상담이 들어왔습니다: {{title}}',
    summary: '“{{title}}”에 약속과 다른 점이 있었다는 상담입니다.',
    next: '양쪽의 이야기를 듣고 5영업일 안에 결과를 넣어 주세요. 상대에게는 내용이 보이지 않습니다.',
    action: '내용 보기',
  },
  'consultation-received': {
    subject: '상담을 접수했습니다: {{title}}',
    summary: '“{{title}}”에 대한 상담을 센터가 접수했습니다.',
    next: '5영업일 안에 코디네이터가 연락드립니다. 상대에게는 내용이 보이지 않습니다.',
    action: '기록 보기',
  },
  'consultation-settled': {
    subject: '상담 결과: {{title}}',
    summary: '“{{title}}”에 대한 상담은 아래와 같이 마무리되었습니다.',
    next: '말씀해 주셔서 고맙습니다. 걱정되는 점이 남아 있으면 센터로 전화해 주세요.',
    action: '기록 보기',
  },
  'consultation-overdue': {
    subject: '상담 기한이 지났습니다: {{title}}',
    summary: '“{{title}}”에 대한 상담이 5영업일이 지나도록 그대로입니다.',
    next: '담당자와 상의하시거나 대신 처리해 주세요.',
    action: '내용 보기',
  },
  'consultation-still-open': {
    subject: '상담을 아직 확인하고 있습니다: {{title}}',
    summary: '“{{title}}”에 대한 상담이 아직 끝나지 않았습니다. 기다리시게 해서 죄송합니다.',
    next: '주임 코디네이터에게 넘겼습니다. 급하시면 센터로 전화해 주세요.',
    action: '기록 보기',
  },
};
