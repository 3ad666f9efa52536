import { DEMO_RESIDENT_REF } from './demo-people';

/** Where an interest stands when the demo begins. */
export type InterestState = 'with-group' | 'with-coordinator' | 'approved';

/** An interest waiting for its resident: whoever fits the sessions and is of such an age. */
export interface InterestText {
  readonly opening: string;
  readonly sessions: readonly number[];
  readonly state: InterestState;
  readonly daysAgo: number;
  readonly message: string;
  readonly ages: readonly [number, number];
  /** In the message, and so to be true. */
  readonly studies?: true;
  readonly residentRef?: string;
}

const ADULT: readonly [number, number] = [25, 74];

export const INTEREST_TEXTS: readonly InterestText[] = [
  {
    ...{ opening: 'nagayama-flowerbed', sessions: [1], state: 'approved', daysAgo: 9, ages: ADULT },
    residentRef: DEMO_RESIDENT_REF,
    message:
      'ベランダで花を育てています。広い花壇の土にさわってみたくて応募しました。どうぞよろしくお願いします。',
  },
  {
    ...{ opening: 'okaeri-serving', sessions: [2], state: 'with-group', daysAgo: 1, ages: ADULT },
    residentRef: DEMO_RESIDENT_REF,
    message: '大人数の食事づくりははじめてですが、料理は毎日しています。配膳から覚えたいです。',
  },
  {
    ...{ opening: 'okaeri-garden', sessions: [0], state: 'with-coordinator', daysAgo: 3, ages: ADULT },
    residentRef: DEMO_RESIDENT_REF,
    message: '子どもたちと野菜を育てられると知り、うれしくなりました。日曜の午前でしたら続けて参加できます。',
  },
  {
    ...{ opening: 'okaeri-serving', sessions: [1, 2], state: 'with-group', daysAgo: 2, ages: [18, 23] },
    studies: true,
    message: '大学で栄養の授業を取っています。盛りつけや片づけなど、できることから手伝わせてください。',
  },
  {
    ...{ opening: 'okaeri-homework', sessions: [1], state: 'with-group', daysAgo: 1, ages: [62, 78] },
    message: '孫が大きくなり、宿題を見ることもなくなりました。将棋なら、少しは教えられると思います。',
  },
  {
    ...{ opening: 'okaeri-unpacking', sessions: [1, 2], state: 'with-group', daysAgo: 2, ages: [40, 75] },
    message: '力仕事と整理整とんは得意な方です。金曜の午前でしたら、毎週うかがえます。',
  },
  {
    ...{ opening: 'okaeri-unpacking', sessions: [1], state: 'with-coordinator', daysAgo: 4, ages: [25, 64] },
    message: '冷蔵庫の整理が好きで、家族にあきれられています。その腕をぜひ食堂で使わせてください。',
  },
  {
    ...{ opening: 'renkoji-weeding', sessions: [1], state: 'with-coordinator', daysAgo: 5, ages: [30, 70] },
    message: '近くを走るたびに、手入れの行き届いた林だなと思っていました。のこぎりの使い方を教わりたいです。',
  },
  {
    ...{
      opening: 'tsukushi-library',
      sessions: [1, 2],
      state: 'with-coordinator',
      daysAgo: 2,
      ages: [35, 74],
    },
    message: '以前、子どもの学校で読み聞かせをしていました。久しぶりに声に出して絵本を読みたくなりました。',
  },
  {
    ...{
      opening: 'hidamari-listening',
      sessions: [1],
      state: 'with-coordinator',
      daysAgo: 1,
      ages: [50, 74],
    },
    message: '母が施設でお世話になり、話を聞いてくださる方のありがたさを知りました。今度は私がうかがいます。',
  },
  {
    ...{ opening: 'pochitto-desk', sessions: [1, 2], state: 'with-coordinator', daysAgo: 3, ages: [60, 76] },
    message: '私も七転び八起きでスマホを覚えた一人です。つまずくところがわかるので、お役に立てると思います。',
  },
  {
    ...{ opening: 'suwa-boccia', sessions: [1], state: 'with-coordinator', daysAgo: 6, ages: [25, 60] },
    message: 'テレビで見てから、ボッチャが気になっていました。まずは点数係として、ルールを覚えたいです。',
  },
  {
    ...{
      opening: 'hijiri-stock-check',
      sessions: [0],
      state: 'with-coordinator',
      daysAgo: 2,
      ages: [28, 68],
    },
    message:
      '備えの大切さは感じながら、近所の倉庫の場所も知りませんでした。点検を機に顔見知りを増やしたいです。',
  },
  {
    ...{ opening: 'nihongo-chat', sessions: [1], state: 'with-group', daysAgo: 2, ages: [25, 60] },
    message: 'やさしい言葉で話すのは、思いのほか難しいものですね。伝わる話し方を、私も教室で学びたいです。',
  },
  {
    ...{ opening: 'bunko-shopkeeper', sessions: [2], state: 'with-group', daysAgo: 1, ages: [55, 80] },
    message: '本に囲まれて過ごすのが何より好きです。店番のあいだに、昔読んだ本をもう一度開いてみます。',
  },
  {
    ...{ opening: 'tamagawa-cleanup', sessions: [0], state: 'approved', daysAgo: 8, ages: [30, 65] },
    message: '川沿いを散歩するのが日課です。拾いながら歩けば、一石二鳥だと思って申し込みました。',
  },
  {
    ...{ opening: 'minamino-harvest', sessions: [0, 2], state: 'approved', daysAgo: 12, ages: [35, 72] },
    message: '家庭菜園で失敗ばかりしています。土づくりの基本から、体で覚えさせてください。',
  },
  {
    ...{ opening: 'hall-guide', sessions: [1], state: 'approved', daysAgo: 10, ages: [22, 66] },
    message: '芝居を観るのが好きで、いつか客席を支える側に立ってみたいと思っていました。',
  },
  {
    ...{ opening: 'chikuchiku-hats', sessions: [1, 2], state: 'approved', daysAgo: 7, ages: [60, 84] },
    message: '編み物は若いころ以来です。目を数えるところから、ゆっくり思い出したいと思います。',
  },
  {
    ...{ opening: 'wada-evening-study', sessions: [1], state: 'approved', daysAgo: 11, ages: [18, 24] },
    studies: true,
    message: '私も中学生のころ、地域の勉強会に助けてもらいました。数学なら一緒に考えられます。',
  },
  {
    ...{ opening: 'pokkapoka-cookie', sessions: [1, 2], state: 'approved', daysAgo: 14, ages: [40, 75] },
    message: 'クッキーのファンです。リボン結びには自信がありますので、袋づめの仲間に入れてください。',
  },
  {
    ...{ opening: 'kaidori-afternoon-walk', sessions: [1], state: 'approved', daysAgo: 6, ages: [60, 78] },
    message: '毎日の散歩の時間を、下校の時間に合わせてみようと思います。足には自信があります。',
  },
  {
    ...{ opening: 'tenohira-evening', sessions: [1], state: 'with-group', daysAgo: 2, ages: [20, 60] },
    message: 'お店で手話の方に応対できず、悔しい思いをしました。あいさつだけでも覚えたいです。',
  },
  {
    ...{ opening: 'keyaki-lounge', sessions: [1], state: 'with-group', daysAgo: 1, ages: [45, 80] },
    message: '囲碁は下手の横好きです。相手のいない方がいらしたら、喜んで一局お付き合いします。',
  },
  {
    ...{ opening: 'tsunagite-packing', sessions: [1], state: 'with-coordinator', daysAgo: 1, ages: [15, 18] },
    message: '学校で食品ロスについて発表しました。調べるだけでなく、実際に手伝ってみたいです。',
  },
  {
    ...{ opening: 'ippo-interview', sessions: [1], state: 'approved', daysAgo: 13, ages: [35, 64] },
    message: '仕事で採用にたずさわってきました。緊張している人の良いところを見つけるのが好きです。',
  },
];
