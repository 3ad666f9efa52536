/** What would help somebody to take part, in own words: on the card, and at the desk. */
export const needs = {
  told: '本人告知的事项（照顾）',
  written: '阅读后，会记录谁在何时读过。',
  read: '阅读告知的事项',
  title: '{{name}}告知的事项',
  none: '没有告知任何事项。',
  care: '未经本人同意，请不要告诉其他人。需要告诉团体时，请先与本人商量。',
  'is-written': '您刚才的阅读已被记录。',
  'not-told': '还没有告知的事项（照顾）',
  tell: '写下听到的内容',
  'by-themselves': '此人可以登录，请让本人在自己的页面上修改。',
  correct: '按本人所说重新填写',
  'correct-lead': '请用本人的话写下在电话或窗口听到的内容，不写原因或疾病名称。留空即删除。',
  'correct-submit': '重新填写',
  'correct-told': '会记录谁在何时填写，并以电话或信件通知本人（不写内容）。',
  done: '已重新填写，将通知本人。',
  back: '← 此人的页面',
};

export const needsLabels = { 'needs-words': '其他希望我们了解的事' };

export const needsHints = {
  'needs-words':
    '请写下怎样做会对您有帮助，不需要写原因或疾病名称。例：“右耳听不清，请从左侧跟我说话”。最多500字。内容加密保存，只有本人和中心的负责人员能读。',
};

export const needsRefusals = {
  'person-of-other-area': {
    title: '这位属于其他区域',
    'what-to-do': '此人告知的事项由该区域的负责人员阅读。需要时请询问该负责人员。',
  },
  'needs-not-kept': {
    title: '目前无法保存这些内容',
    'what-to-do': '请把“其他希望我们了解的事”留空后再保存一次。想告诉我们的事，请打电话给中心。',
  },
  'needs-not-readable': {
    title: '目前无法打开这些内容',
    'what-to-do': '内容仍按保存时的样子留着。请联系中心，处理好后就能重新打开。',
  },
};

export const needsMails = {
  'needs-corrected': {
    subject: '已重新填写您告知的事项',
    summary: '志愿者中心按您所说，修改了“其他希望我们了解的事”。',
    next: '如有不对，或您并不知情，请联系志愿者中心，我们会立即更正。',
    action: '查看登记卡',
  },
};
