/** Signing in, devices, the first set-up. */
export const access = {
  menu: '기기와 패스키',
  'desk-waits': '센터 업무로 들어가기',
  mail: {
    code: '다른 기기에서 로그인할 때의 번호',
  },
  'sign-in': {
    'passkey-title': '패스키가 있는 분',
    'passkey-text': '지문, 얼굴 또는 기기 비밀번호로 로그인할 수 있습니다. 메일을 기다리지 않아도 됩니다.',
    'passkey-submit': '패스키로 로그인',
    'no-script': '패스키를 쓰려면 브라우저에서 JavaScript를 켜 주세요.',
    failed: '패스키를 확인하지 못했습니다. 다시 누르거나 메일로 로그인해 주세요.',
    'mail-title': '메일로 로그인·처음 등록',
    provider: '{{name}}(으)로 로그인',
  },
  code: {
    title: '다른 기기에서 메일을 열 때',
    lead: '다른 기기에서 메일을 연 분은 메일에 적힌 6자리 번호를 여기에 입력해 주세요.',
    submit: '번호로 로그인',
  },
  elsewhere: {
    title: '메일의 번호를 입력해 주세요',
    lead: '이 링크는 다른 기기나 브라우저에서 요청한 것입니다. 여기서 로그인하려면 같은 메일에 적힌 6자리 번호를 입력해 주세요. 직접 요청하지 않았다면 그냥 닫아 주세요.',
  },
  again: {
    title: '본인인지 다시 확인합니다',
    lead: '중요한 절차이므로 패스키로 확인합니다. 확인하면 원래 페이지로 돌아갑니다.',
    'role-lead':
      '센터에서 역할이 있는 분은 패스키로 로그인하면 센터 업무를 볼 수 있습니다. 패스키를 잃어버렸으면 관리자에게 새 초대를 부탁해 주세요.',
  },
  devices: {
    title: '기기와 패스키',
    devices: '로그인 중인 기기',
    lead: '모르는 기기가 있으면 로그아웃시켜 주세요. 바로 쓸 수 없게 됩니다.',
    unknown: '이름을 알 수 없는 기기',
    here: '이 기기',
    seen: '마지막 사용일: {{day}}',
    'by-link': '메일로',
    'by-invitation': '초대 링크로',
    'by-passkey': '패스키로',
    'by-provider': '외부 로그인으로',
    began: '{{day}} {{how}} 로그인',
    end: '“{{name}}” 로그아웃시키기',
    'end-all': '모든 기기에서 로그아웃',
    'end-all-text': '이 기기를 포함해 모두 로그아웃합니다.',
    passkeys: '패스키',
    'passkeys-lead': '패스키가 있으면 지문이나 얼굴로 로그인합니다. 메일이 필요 없습니다.',
    'no-passkey': '아직 패스키가 없습니다.',
    added: '{{day}} 등록',
    used: '마지막 사용일: {{day}}',
    remove: '“{{name}}” 지우기',
    passkey: '패스키',
    add: '이 기기에 패스키 등록',
    'done-added': '패스키를 등록했습니다. 다음부터 패스키로 로그인할 수 있습니다.',
    'done-removed': '패스키를 지웠습니다.',
    'done-ended': '그 기기를 로그아웃시켰습니다.',
    'done-invited': '어서 오세요. 아래 버튼으로 패스키를 등록하면 센터 업무를 시작할 수 있습니다.',
  },
  setup: {
    title: '첫 설정',
    lead: '아직 센터 담당자가 없습니다. 서비스를 시작할 때 나온 번호를 입력하면 첫 관리자가 됩니다. 번호는 24시간 안에 한 번만 쓸 수 있습니다.',
    submit: '관리자 되기',
  },
};

export const accessRefusals = {
  'sign-in-code-needed': {
    title: '메일의 번호가 필요합니다',
    'what-to-do': '링크를 요청한 기기에서 열거나, 메일에 적힌 6자리 번호를 입력해 주세요.',
  },
  'sign-in-code-wrong': {
    title: '번호가 다릅니다',
    'what-to-do': '메일에 적힌 6자리 번호를 다시 확인해 주세요.',
  },
  'sign-in-code-spent': {
    title: '이 번호는 더 쓸 수 없습니다',
    'what-to-do': '다섯 번 틀렸습니다. 새 메일을 받아 주세요.',
  },
  'passkey-needed': {
    title: '패스키로 로그인해 주세요',
    'what-to-do': '센터 업무에는 패스키가 필요합니다. 아직 없으면 관리자에게 초대를 부탁해 주세요.',
  },
  'passkey-not-valid': {
    title: '이 패스키는 쓸 수 없습니다',
    'what-to-do': '다시 한번 해 주세요. 안 되면 메일로 로그인해 주세요.',
  },
  'prove-again': {
    title: '본인인지 다시 확인합니다',
    'what-to-do': '중요한 절차 전에 패스키로 확인해 주세요.',
  },
  'too-many-requests': {
    title: '짧은 시간에 너무 많이 보냈습니다',
    'what-to-do': '잠시 기다렸다가 다시 해 주세요.',
  },
  'setup-over': {
    title: '페이지를 찾을 수 없습니다',
    'what-to-do': '첫 설정은 이미 끝났습니다.',
  },
  'setup-code-not-valid': {
    title: '이 번호는 쓸 수 없습니다',
    'what-to-do':
      '서비스를 시작할 때 나온 번호를 확인해 주세요. 24시간이 지났으면 서비스를 다시 시작하면 새 번호가 나옵니다.',
  },
  'provider-not-reachable': {
    title: '외부 로그인에 연결할 수 없습니다',
    'what-to-do': '잠시 기다렸다가 다시 하거나, 다른 방법으로 로그인해 주세요.',
  },
  'provider-answer-not-valid': {
    title: '외부 로그인을 확인하지 못했습니다',
    'what-to-do': '처음부터 다시 해 주세요. 계속되면 관리자에게 알려 주세요.',
  },
  'provider-said-no': {
    title: '외부 로그인이 취소되었습니다',
    'what-to-do': '다시 하거나, 다른 방법으로 로그인해 주세요.',
  },
  'provider-without-address': {
    title: '이메일 주소를 받지 못했습니다',
    'what-to-do': '외부 로그인에서 확인된 이메일 주소가 오지 않았습니다. 관리자에게 알려 주세요.',
  },
};

export const accessMails = {
  'staff-invited': {
    subject: '쓰무기: 센터 담당자 초대',
    summary: '자원봉사센터 담당자로 초대되었습니다.',
    next: '아래 버튼을 눌러 이 기기의 패스키를 등록해 주세요. 버튼은 72시간 안에 한 번만 쓸 수 있습니다.',
    action: '패스키 등록',
  },
};

export const accessLabels = {
  'mail-code': '메일의 번호(6자리)',
  'setup-code': '시작할 때의 번호',
};

export const accessProblems = {
  'sign-in-code-needed': '메일에 적힌 6자리 번호를 써 주세요.',
  'sign-in-code-wrong': '번호가 다릅니다. 메일을 다시 확인해 주세요.',
  'sign-in-code-spent': '다섯 번 틀려서 이 번호는 더 쓸 수 없습니다. 새 메일을 받아 주세요.',
  'sign-in-link-not-valid': '이 번호는 쓸 수 없습니다. 10분이 지났거나 이미 썼습니다. 새 메일을 받아 주세요.',
  'setup-code-not-valid': '이 번호는 쓸 수 없습니다. 시작할 때 나온 번호를 확인해 주세요.',
};
