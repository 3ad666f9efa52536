export const groups = {
  files: {
    title: '{{name}}的文件和照片',
    heading: '文件和照片',
    lead: '附上章程和活动计划，中心可以更快确认。活动照片在登记之后对所有人公开。',
    nothing: '还没有附上任何文件。',
    add: '附上文件或照片',
    submit: '附上',
    agreed: '已得到照片中人物（儿童为监护人）的同意',
    'no-lists': '请不要附上会员名单等含有他人姓名、联系方式的文件。',
    'purpose-rules': '章程',
    'purpose-plan': '活动计划和预算',
    'purpose-photo': '活动照片',
    'purpose-flyer': '传单',
    size: '{{size}}',
    'for-all': '对所有人公开（登记之后）',
    'for-centre': '只有团体成员和中心可以看到',
    picture: '照片：{{name}}',
    remove: '删除“{{name}}”',
    full: '最多可附{{most}}个文件。要附新的，请先删除一个。',
    back: '到团体页面',
    way: '文件和照片（{{number}}）',
    'way-none': '附上章程或活动照片',
    'not-taken': '由于以下文件，目前什么都没有附上。',
    'done-registered': '已收到登记申请。如有章程和活动计划，请在这里附上。以后再附也可以。',
    'done-added': '已附上。',
    'done-there-already': '相同的文件已经有了。',
    'done-removed': '已删除。',
    'fault-file-empty': '“{{name}}”：没有内容。',
    'fault-file-too-big': '“{{name}}”：超过5MB。',
    'fault-file-not-taken': '“{{name}}”：既不是照片（JPEG、PNG、WebP）也不是PDF。',
    'fault-file-broken': '“{{name}}”：已损坏或不完整。',
    'fault-image-too-large': '“{{name}}”：照片的宽高太大。',
    'fault-pdf-active': '“{{name}}”：PDF带有密码或会自动运行的内容。',
    'fault-photo-not-image': '“{{name}}”：PDF不能作为“活动照片”。',
  },
};

export const groupLabels = {
  purpose: '用途',
  files: '文件',
  'people-agreed': '照片中的人物',
};

export const groupHints = {
  purpose: '只有同一种类的文件才能一起选择。',
  files: '照片（JPEG、PNG、WebP）或PDF。每个5MB以内，一次最多5个。照片会被缩小，并去除拍摄地点等记录。',
  'people-agreed': '只在选择“活动照片”时打勾。',
};

export const groupProblems = {
  'no-file': '请选择一个以上的“{{label}}”。',
  'people-not-asked': '附上照片之前，请先得到照片中人物的同意，并在“{{label}}”打勾。文件也请重新选择。',
  'file-empty': '有空文件。请选择别的文件。',
  'file-too-big': '有超过5MB的文件。请缩小照片或拆分PDF后重新选择。',
  'file-not-taken': '可以附上照片（JPEG、PNG、WebP）和PDF。其他文件请先存为PDF。',
  'file-broken': '有无法读取的文件。请从原件重新保存后再选择。',
  'image-too-large': '有宽高太大的照片。请缩小后重新选择。',
  'pdf-active': '有带密码或会运行内容的PDF。请另存为打印用PDF。',
  'photo-not-image': '“活动照片”请选择照片。PDF可以作为“传单”等。',
  'too-many-files': '总共最多10个。请删除一个或减少数量。',
  'too-many-at-once': '一次最多选择5个。请分次发送。',
  'upload-broken': '没有顺利送达。请选择文件后再发送一次。',
};

export const groupRefusals = {
  'file-unknown': {
    title: '找不到这个文件',
    'what-to-do': '文件已被删除，或只有特定的人可以看。团体成员请登录后再试。',
  },
};
