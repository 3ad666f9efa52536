/** Helping a resident at the counter, in the resident's own pages. */
export const counter = {
  way: '본인의 화면에서 돕기',
  back: '← 이분의 페이지',
  title: '{{name}} 님의 화면에서 돕기',
  lead: '본인이 창구나 전화에서 부탁했을 때 씁니다. 본인의 화면이 이 기기에 그대로 나옵니다.',
  limited:
    '15분 뒤 자동으로 끝납니다. 찾기, 신청, 답하기, 그만두기만 할 수 있습니다. 등록 카드, 연락처, 기기, 데이터, 삭제는 다룰 수 없습니다.',
  told: '본인에게 메일로 바로 알립니다.',
  written: '누가 언제 누구를 도왔는지 기록에 남습니다.',
  closed: '돕는 동안 센터의 창구는 닫힙니다.',
  agreed: { counter: '본인이 창구에서 부탁함', telephone: '본인이 전화로 부탁함' },
  begin: '돕기 시작',
  mark: '돕는 중',
  acting: '{{name}} 님의 화면에서 돕고 있습니다 ({{until}}까지).',
  end: '돕기 끝내기',
};

export const counterLabels = { 'help-agreed': '어떻게 부탁받았습니까?' };

export const counterRefusals = {
  'not-while-helping': {
    title: '돕는 동안에는 할 수 없습니다',
    'what-to-do': '본인이 하시게 하거나, 위의 “돕기 끝내기”를 먼저 눌러 주세요.',
  },
};

export const counterMails = {
  'counter-help': {
    subject: '센터 직원이 회원님의 화면에서 돕고 있습니다',
    summary:
      '자원봉사센터의 직원이 부탁을 받고 회원님의 화면에서 돕기를 시작했습니다. 15분 뒤 자동으로 끝납니다.',
    next: '하실 일은 없습니다. 무엇을 했는지는 아래 버튼으로 볼 수 있습니다. 부탁한 적이 없으면 바로 센터에 알려 주세요.',
    action: '보기',
  },
};
