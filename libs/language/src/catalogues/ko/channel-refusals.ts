export const channelRefusals = {
  'message-unknown': {
    title: '이 편지·전화를 찾을 수 없습니다',
    'what-to-do': '목록으로 돌아가 다시 골라 주세요. 다른 지역의 것일 수 있습니다.',
  },
  'not-posted': {
    title: '부친 기록이 없습니다',
    'what-to-do': '이미 취소했거나 돌아온 편지입니다. 목록을 봐 주세요.',
  },
  'nothing-asked': {
    title: '알리기만 하는 내용입니다',
    'what-to-do': '“전했습니다”나 “받지 않음”으로 기록해 주세요.',
  },
  'address-missing': {
    title: '편지를 보내려면 주소가 필요합니다',
    'what-to-do': '돌아가서 주소를 적어 주세요.',
  },
  'phone-missing': {
    title: '전화번호 기록이 없습니다',
    'what-to-do': '카드에 전화번호를 적거나 편지를 골라 주세요.',
  },
  'line-not-set-up': {
    title: '지금은 LINE을 쓸 수 없습니다',
    'what-to-do': '메일로 알려 드립니다.',
  },
  'push-not-set-up': {
    title: '지금은 브라우저 알림을 쓸 수 없습니다',
    'what-to-do': '메일로 알려 드립니다.',
  },
  'signature-not-valid': {
    title: '받을 수 없습니다',
    'what-to-do': 'LINE에서 온 것인지 확인할 수 없습니다.',
  },
  'push-host-not-known': {
    title: '이 브라우저는 등록할 수 없습니다',
    'what-to-do': '알려진 알림 서비스가 아닙니다. 다른 브라우저로 해 보세요.',
  },
};
