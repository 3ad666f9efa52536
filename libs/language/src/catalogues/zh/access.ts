/** Signing in, devices, the first set-up. */
export const access = {
  menu: '设备和通行密钥',
  'desk-waits': '进入中心工作台',
  mail: {
    code: '在其他设备登录时的号码',
  },
  'sign-in': {
    'passkey-title': '已有通行密钥的人',
    'passkey-text': '可以用指纹、面部或设备密码登录，不用等邮件。',
    'passkey-submit': '用通行密钥登录',
    'no-script': '使用通行密钥需要在浏览器中启用JavaScript。',
    failed: '无法确认您的通行密钥。请再按一次，或用邮件登录。',
    'mail-title': '用邮件登录·初次注册',
    provider: '用{{name}}登录',
  },
  code: {
    title: '在其他设备上打开邮件时',
    lead: '如果您在其他设备上打开了邮件，请在这里输入邮件里的6位号码。',
    submit: '用号码登录',
  },
  elsewhere: {
    title: '请输入邮件里的号码',
    lead: '这个链接是在其他设备或浏览器上索取的。要在这里登录，请输入同一封邮件里的6位号码。如果不是您本人索取的，请直接关闭本页。',
  },
  again: {
    title: '请再次确认是您本人',
    lead: '下一步很重要，请用通行密钥确认。确认后会回到原来的页面。',
    'role-lead':
      '在中心有职务的人，用通行密钥登录后可以使用工作台。如果丢失了通行密钥，请让管理员发送新的邀请。',
  },
  devices: {
    title: '设备和通行密钥',
    devices: '已登录的设备',
    lead: '如果有不认识的设备，请让它退出登录，它会立即失效。',
    unknown: '名称不明的设备',
    here: '这台设备',
    seen: '最后使用日：{{day}}',
    'by-link': '用邮件',
    'by-invitation': '用邀请链接',
    'by-passkey': '用通行密钥',
    'by-provider': '用外部登录',
    began: '{{day}}{{how}}登录',
    end: '让“{{name}}”退出登录',
    'end-all': '退出所有设备',
    'end-all-text': '所有设备都会退出登录，包括这台。',
    passkeys: '通行密钥',
    'passkeys-lead': '有了通行密钥，就可以用指纹或面部登录，不需要邮件。',
    'no-passkey': '还没有通行密钥。',
    added: '{{day}}添加',
    used: '最后使用日：{{day}}',
    remove: '删除“{{name}}”',
    passkey: '通行密钥',
    add: '在这台设备上添加通行密钥',
    'done-added': '已添加通行密钥。下次起可以用它登录。',
    'done-removed': '已删除通行密钥。',
    'done-ended': '那台设备已退出登录。',
    'done-invited': '欢迎。请用下面的按钮添加通行密钥，就可以开始中心的工作。',
  },
  setup: {
    title: '初次设置',
    lead: '这里还没有中心的工作人员。输入服务启动时显示的号码，您就成为第一位管理员。号码24小时内有效，只能使用一次。',
    submit: '成为管理员',
  },
};

export const accessRefusals = {
  'sign-in-code-needed': {
    title: '需要邮件里的号码',
    'what-to-do': '请在索取链接的设备上打开，或输入邮件里的6位号码。',
  },
  'sign-in-code-wrong': {
    title: '号码不对',
    'what-to-do': '请再确认一次邮件里的6位号码。',
  },
  'sign-in-code-spent': {
    title: '这个号码不能再用了',
    'what-to-do': '已输错5次。请重新获取邮件。',
  },
  'passkey-needed': {
    title: '请用通行密钥登录',
    'what-to-do': '中心的工作需要通行密钥。如果还没有，请让管理员发送邀请。',
  },
  'passkey-not-valid': {
    title: '这个通行密钥不能用',
    'what-to-do': '请再试一次。如果还是不行，请用邮件登录。',
  },
  'prove-again': {
    title: '请再次确认是您本人',
    'what-to-do': '在这个重要步骤之前，请用通行密钥确认。',
  },
  'too-many-requests': {
    title: '短时间内发送太多',
    'what-to-do': '请稍等一会儿再试。',
  },
  'setup-over': {
    title: '找不到页面',
    'what-to-do': '初次设置已经完成。',
  },
  'setup-code-not-valid': {
    title: '这个号码不能用',
    'what-to-do': '请确认服务启动时显示的号码。超过24小时后，重新启动服务会显示新的号码。',
  },
  'provider-not-reachable': {
    title: '无法连接外部登录',
    'what-to-do': '请稍等再试，或用其他方法登录。',
  },
  'provider-answer-not-valid': {
    title: '无法确认外部登录',
    'what-to-do': '请从头再来一次。如果一直不行，请告诉管理员。',
  },
  'provider-said-no': {
    title: '外部登录已取消',
    'what-to-do': '请再试一次，或用其他方法登录。',
  },
  'provider-without-address': {
    title: '没有收到邮箱地址',
    'what-to-do': '外部登录没有提供已验证的邮箱地址。请告诉管理员。',
  },
};

export const accessMails = {
  'staff-invited': {
    subject: 'Tsumugi：邀请您担任中心工作人员',
    summary: '您被邀请担任志愿者中心的工作人员。',
    next: '请点击下面的按钮，在这台设备上添加通行密钥。按钮72小时内有效，只能使用一次。',
    action: '添加通行密钥',
  },
};

export const accessLabels = {
  'mail-code': '邮件里的号码（6位）',
  'setup-code': '启动时的号码',
};

export const accessProblems = {
  'sign-in-code-needed': '请输入邮件里的6位号码。',
  'sign-in-code-wrong': '号码不对。请再看一下邮件。',
  'sign-in-code-spent': '已输错5次，这个号码不能再用。请重新获取邮件。',
  'sign-in-link-not-valid': '这个号码不能用：超过了10分钟，或已经用过。请重新获取邮件。',
  'setup-code-not-valid': '这个号码不能用。请确认启动时显示的号码。',
};
