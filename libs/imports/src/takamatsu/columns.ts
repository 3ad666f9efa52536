export const COLUMNS = [
  '№',
  '対象',
  '開催日',
  '開始時間',
  '終了時間',
  '行事名',
  '場所名称',
  '緯度',
  '経度',
  '説明',
  '料金',
  '定員',
  '申込期間',
  'URL',
  '問い合わせ先（市の担当課）',
  'TEL',
] as const;
export type Column = (typeof COLUMNS)[number];
