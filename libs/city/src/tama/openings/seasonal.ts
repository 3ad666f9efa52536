import type { DemoOpening } from '../../model';
import { SAT, SUN } from '../../weekdays';
import type { Season } from '../season';
import { monthly, type OpeningText, once, opening } from './opening';
import { place } from './place';

type Words = Pick<OpeningText, 'title' | 'body' | 'bring'>;

/** Openings whose year has four faces; a rice-cake day in July would not be believed. */
export function seasonalOpenings(season: Season): DemoOpening[] {
  return [
    opening({ ...SUWA, ...SUWA_WORDS[season] }),
    opening({ ...KEYAKI, ...KEYAKI_WORDS[season] }),
    opening({ ...SHRINE, ...SHRINE_WORDS[season] }),
  ];
}

const SUWA: Omit<OpeningText, keyof Words> = {
  ref: 'suwa-season-festival',
  group: 'suwa-icho',
  field: 'festival',
  skills: ['event-running', 'cooking', 'heavy-work'],
  at: place('諏訪三丁目', '諏訪いちょう通りの広場', '掲示板の横の自治会テント', '永山駅', 9),
  when: once(SUN, '09:00', '14:00', 3, 20),
  rain: '雨の場合は、集会所の中に移して行います',
  measures: [6, 10, 18],
  children: true,
  accommodations: ['with-child', 'accessible-toilet', 'plain-japanese'],
};

const SUWA_WORDS: Record<Season, Words> = {
  winter: {
    title: '団地のもちつき　つき手、返し手、丸め手を募集',
    body: '朝いちばんに蒸し上がるもち米を、うすときねでつきます。返し手の名人が、合いの手のこつを教えてくれます。丸めたもちはきなこと大根おろしで、つきたてのうちにどうぞ。',
    bring: 'エプロン、三角巾、タオル',
  },
  spring: {
    title: '団地の花見まつり　屋台と、ちょうちんの飾りつけ',
    body: '通りにちょうちんを下げ、焼きそばと三色だんごの屋台を開きます。新しく越してきたご家族を案内する役もお願いします。花の下では、どなたともすぐに話がはずみます。',
    bring: 'エプロン、タオル、飲み物',
  },
  summer: {
    title: '団地の夏まつり　やぐら組みと、夜店のお手伝い',
    body: '午前のうちにやぐらを組み、昼からは子ども向けのヨーヨーつりとかき氷を受け持ちます。日陰の休憩所と冷たい麦茶は、たっぷり用意しました。太鼓の練習に飛び入りするのも歓迎です。',
    bring: '帽子、タオル、飲み物',
  },
  autumn: {
    title: '団地の秋まつり　いも煮の大鍋をかこむ人手を',
    body: '大鍋を三つかけ、里いもとねぎを山ほど刻みます。火の番、味見、配膳と、役はいくつもあります。湯気のまわりに人が集まってくると、いつの間にか名字で呼び合っています。',
    bring: 'エプロン、軍手、マイおわん',
  },
};

const KEYAKI: Omit<OpeningText, keyof Words> = {
  ref: 'keyaki-season-tidying',
  group: 'ochiai-keyaki',
  field: 'community',
  skills: ['heavy-work'],
  at: place('落合五丁目', '落合けやき団地の中庭', '二号棟前の大けやき', '多摩センター駅', 20),
  when: monthly(SAT, '09:00', '10:30', [1, 2, 15]),
  rain: '雨の日は翌日の日曜に回します',
  measures: [6, 22, 24],
  children: true,
  accommodations: ['with-child'],
};

const KEYAKI_WORDS: Record<Season, Words> = {
  winter: {
    title: 'けやき団地の落ち葉かき　山ができたら、ひと休み',
    body: '中庭をうめた落ち葉を熊手で集め、堆肥の囲いまで運びます。子どもたちは葉っぱの山に飛びこむ係です。終わったら集会所で、甘酒か温かいお茶をどうぞ。',
    bring: '軍手、暖かい服',
  },
  spring: {
    title: 'けやき団地の春の草取りと、ベンチのペンキぬり',
    body: '芽吹いた草を抜き、冬のあいだに色あせたベンチを塗りなおします。色は住民投票で選んだ若草色です。塗りたての札を書くのは、絵の好きなお子さんにお願いしています。',
    bring: '軍手、汚れてもよい服',
  },
  summer: {
    title: 'けやき団地の朝の草刈りと、打ち水',
    body: '暑くなる前の涼しい時間に草を刈り、最後にみんなで中庭へ水をまきます。けやきの木陰で食べる冷えたすいかが、毎年のお約束。無理をしないよう、十五分ごとに休みます。',
    bring: '帽子、軍手、タオル、飲み物',
  },
  autumn: {
    title: 'けやき団地の秋の大そうじと、どんぐり拾い',
    body: '階段や側溝の落ち葉をはき、花壇に来春の球根を植えます。どんぐりは、保育園の工作のために箱いっぱい集めます。お昼前には、さっぱりした中庭でお茶にしましょう。',
    bring: '軍手、動きやすい服',
  },
};

const SHRINE: Omit<OpeningText, keyof Words> = {
  ref: 'ichinomiya-season',
  group: 'ichinomiya-machikado',
  field: 'festival',
  skills: ['event-running', 'handicraft'],
  at: place('一ノ宮二丁目', '一ノ宮まちかど会館', '会館の引き戸の前', '聖蹟桜ヶ丘駅', 7),
  when: once(SAT, '13:00', '16:00', 2, 10),
  measures: [6, 10, 18, 19],
  accommodations: ['seated-work', 'step-free'],
};

const SHRINE_WORDS: Record<Season, Words> = {
  winter: {
    title: 'わらで縄をなう会　かざりづくりのお手伝い',
    body: '藁をたたいてやわらかくし、手のひらでねじって縄にします。八十代の師匠が、ひと目で癖を見抜いて直してくれます。材料をそろえ、はじめての方の隣に座ってください。',
    bring: '汚れてもよい服、手ぬぐい',
  },
  spring: {
    title: '鯉のぼりを川風に　よこ綱張りと、うろこ描き',
    body: '町内から届いた鯉のぼりを繕い、白い布には子どもたちとうろこを描きます。乾いたら綱に通し、川べりの竿へ。五十匹が泳ぎ出す瞬間を、いちばん近くで見られます。',
    bring: '汚れてもよい服、軍手',
  },
  summer: {
    title: 'おみこしの組み立てと、はっぴのつくろい',
    body: '倉から出したみこしを磨き、飾りひもを結びます。ほつれたはっぴは、針仕事の得意な方の出番です。担ぐのは無理でも、支度でまつりに加わりたい方をお待ちしています。',
    bring: 'タオル、飲み物、裁縫道具（お持ちの方）',
  },
  autumn: {
    title: '文化祭の展示づくり　書と写真と、盆栽をならべる',
    body: '会館の壁いっぱいに、町内の作品を飾ります。幼稚園児の絵の隣に、九十歳の書がならぶのが自慢です。金づちと水平器を持つ人、題名の札を書く人をさがしています。',
    bring: '軍手、筆記用具',
  },
};
