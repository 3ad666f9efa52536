export const channelRefusals = {
  'message-unknown': {
    title: '找不到这封信或这个电话',
    'what-to-do': '请返回列表重新选择。也可能属于其他区域。',
  },
  'not-posted': {
    title: '没有寄出的记录',
    'what-to-do': '已经撤销，或信件已退回。请查看列表。',
  },
  'nothing-asked': {
    title: '这只是通知，没有提问',
    'what-to-do': '请记录为“已告知”或“无人接听”。',
  },
  'address-missing': {
    title: '寄信需要地址',
    'what-to-do': '请返回填写地址。',
  },
  'phone-missing': {
    title: '没有电话号码记录',
    'what-to-do': '请在登记卡上填写电话号码，或选择收信。',
  },
  'line-not-set-up': {
    title: '目前不能使用LINE',
    'what-to-do': '我们会用电子邮件通知您。',
  },
  'push-not-set-up': {
    title: '目前不能使用浏览器通知',
    'what-to-do': '我们会用电子邮件通知您。',
  },
  'signature-not-valid': {
    title: '无法接收',
    'what-to-do': '无法确认来自LINE。',
  },
  'push-host-not-known': {
    title: '无法登记这个浏览器',
    'what-to-do': '它的推送服务不在已知范围内。请试用其他浏览器。',
  },
};
